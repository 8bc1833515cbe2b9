// SPDX-License-Identifier: Apache-2.0
#include "assembly/template.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <unordered_map>

#include "prepare/prepare.hpp"
#include "text/json_string.hpp"
#include "text/object_key.hpp"
#include "text/utf8.hpp"
#include "tree/element.hpp"
#include "values/json_writer.hpp"

namespace cdk::detail {

namespace {

/// One section: the text of its entries, and who made them.
class Section {
 public:
  explicit Section(std::string name) : name_(std::move(name)) {}
  const std::string& name() const { return name_; }
  std::size_t size() const { return entries_.size(); }
  const std::vector<std::pair<std::string_view, const CfnElement*>>& entries() const { return entries_; }

  void add(const CfnElement& element, const Any& body, int indent) {
    const std::string& id = logicalId(element);
    const auto [twin, fresh] = byId_.emplace(id, &element);
    if (!fresh)
      throw AssumptionError("CDKPP2210",
                            "section '" + name_ + "' already contains '" + id + "', made by '" +
                                twin->second->node().path() + "'; give one of them another id or logical id",
                            element);
    entries_.emplace_back(id, &element);
    begins_.push_back(text_.size());
    writeNewline(text_, indent, 2);
    writeKey(text_, id, indent);
    try {
      writeJson(text_, body, indent, 2);
    } catch (const text::InvalidUtf8& e) {
      throw ValidationError("CDKPP2213", e.what(), element);
    }
    hasIndex_ = hasIndex_ || text::isCanonicalArrayIndex(id);
  }

  void write(std::string& out, int indent) const {
    writeKey(out, name_, indent);
    out += '{';
    std::vector<std::size_t> order(entries_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    if (hasIndex_) {  // as in every object of JavaScript, ids that are array indices come first
      const auto isIndex = [&](std::size_t i) { return text::isCanonicalArrayIndex(entries_[i].first); };
      const auto rest = std::stable_partition(order.begin(), order.end(), isIndex);
      std::sort(order.begin(), rest, [&](std::size_t a, std::size_t b) {
        return text::canonicalArrayIndex(entries_[a].first) < text::canonicalArrayIndex(entries_[b].first);
      });
    }
    for (std::size_t k = 0; k < order.size(); ++k) {
      if (k) out += ',';
      const std::size_t i = order[k];
      const std::size_t end = i + 1 < begins_.size() ? begins_[i + 1] : text_.size();
      out.append(text_, begins_[i], end - begins_[i]);
    }
    if (!order.empty()) writeNewline(out, indent, 1);
    out += '}';
  }

 private:
  std::string name_;
  std::string text_;
  std::vector<std::size_t> begins_;
  std::vector<std::pair<std::string_view, const CfnElement*>> entries_;
  std::unordered_map<std::string_view, const CfnElement*> byId_;
  bool hasIndex_ = false;
};

/// The children of the stack with the most entries, for the message about a limit.
std::string biggestParts(const Stack& stack, const Section& section) {
  std::unordered_map<const Construct*, std::size_t> counts;
  for (const auto& [id, element] : section.entries()) {
    const Construct* c = element;
    while (TreeAccess::parent(c->node()) && TreeAccess::parent(c->node()) != static_cast<const Construct*>(&stack))
      c = TreeAccess::parent(c->node());
    ++counts[c];
  }
  std::vector<std::pair<std::size_t, std::string>> sorted;
  for (const auto& [construct, count] : counts) sorted.emplace_back(count, construct->node().path());
  std::sort(sorted.begin(), sorted.end(),
            [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  std::string text;
  for (std::size_t i = 0; i < sorted.size() && i < 3; ++i)
    text += (i ? ", '" : "'") + sorted[i].second + "' (" + std::to_string(sorted[i].first) + ")";
  return text;
}

void checkCount(const Stack& stack, const std::vector<Section>& sections, const char* name, std::size_t limit) {
  for (const Section& section : sections)
    if (section.name() == name && section.size() > limit)
      throw ValidationError("CDKPP2211",
                            "the template has " + std::to_string(section.size()) + " " + name +
                                "; CloudFormation takes at most " + std::to_string(limit) +
                                ". Divide the stack; its biggest parts are " + biggestParts(stack, section),
                            stack);
}

Any headOf(const Stack& stack) {
  const TemplateOptions& options = TreeAccess::state(stack).templateOptions;
  ResolveContext context(stack);
  Any head = newMap(4);
  if (options.description) put(head, "Description", options.description);
  if (options.transforms.size() == 1 && !TreeAccess::state(stack).transformRepeated)
    put(head, "Transform", text(std::string_view(options.transforms[0])));
  else if (options.transforms.size() > 0)
    put(head, "Transform", options.transforms);
  if (options.templateFormatVersion) put(head, "AWSTemplateFormatVersion", options.templateFormatVersion);
  Map<Json> metadata = options.metadata;
  const Map<Json>& included = TreeAccess::state(stack).includedMetadata;
  for (std::size_t i = 0; i < included.size(); ++i) metadata.set(included.key(i), included.value(i));
  if (metadata.size() > 0) put(head, "Metadata", context.resolveAny(metadata));
  return head;
}

}  // namespace

int templateIndent(const Stack& stack) {
  for (const Stack* s = &stack; s; s = TreeAccess::state(*s).parent)
    if (TreeAccess::state(*s).props.suppressTemplateIndentation.hasValue())
      return *TreeAccess::state(*s).props.suppressTemplateIndentation ? 0 : 1;
  const Json context = stack.node().tryGetContext("@aws-cdk/core:suppressTemplateIndentation");
  return context.isBool() && context.asBool() ? 0 : 1;
}

Template templateOf(Stack& stack, int indent) {
  std::vector<Section> sections;
  eachElement(static_cast<Construct&>(stack), [&](CfnElement& element) {
    ResolveContext context(stack);
    const Json body = element.renderElement(context);
    if (!body.hasValue()) return;
    const char* name = element.cfnSection();
    auto section = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.name() == name; });
    if (section == sections.end()) section = sections.insert(section, Section(name));
    section->add(element, body, indent);
  });
  auto& state = TreeAccess::state(stack);
  for (std::size_t i = 0; i < state.renames.size(); ++i)
    if (!state.renameUsed[i])
      throw ValidationError("CDKPP2212",
                            "the logical id '" + state.renames[i].first + "' was to be renamed to '" +
                                state.renames[i].second + "', but no element of the stack has it",
                            stack);
  const Json limit = stack.node().tryGetContext("@aws-cdk/core:stackResourceLimit");
  const std::size_t maxResources = limit.isNumber() ? static_cast<std::size_t>(limit.asNumber()) : 500;
  if (maxResources) {
    checkCount(stack, sections, "Resources", maxResources);
    checkCount(stack, sections, "Parameters", 200);
    checkCount(stack, sections, "Outputs", 200);
    checkCount(stack, sections, "Mappings", 200);
  }

  std::size_t resources = 0;
  for (const Section& section : sections)
    if (section.name() == "Resources") resources = section.size();

  const Any head = headOf(stack);
  std::string out;
  out += '{';
  bool any = false;
  const auto next = [&] {
    if (any) out += ',';
    any = true;
    writeNewline(out, indent, 1);
  };
  for (const auto& [key, value] : entriesOf(head)) {
    next();
    writeKey(out, key, indent);
    writeJson(out, value, indent, 1);
  }
  for (const Section& section : sections) {
    next();
    section.write(out, indent);
  }
  if (any) writeNewline(out, indent, 0);
  out += '}';
  constexpr std::size_t maxBytes = 1024 * 1024;
  if (maxResources && out.size() > maxBytes)
    throw ValidationError("CDKPP2211",
                          "the template has " + std::to_string(out.size()) + " bytes; CloudFormation takes at most " +
                              std::to_string(maxBytes) + ". Divide the stack, or set suppressTemplateIndentation",
                          stack);
  return {std::move(out), resources, maxResources};
}

}  // namespace cdk::detail
