// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <cstdlib>

#include "features/annotation_types.hpp"
#include "tree/state.hpp"

namespace cdk {

using namespace detail;

namespace {

struct Record {
  std::string id;
  Map<Json> where;
};
/// Attachments of constructs.
struct Acknowledgements {
  static constexpr const char* KEY = "acknowledgements";
  std::vector<Record> records{};
};
struct WarningContexts {
  static constexpr const char* KEY = "warningContexts";
  std::vector<std::pair<std::string, Map<Json>>> byMessage{};
};

std::string acknowledgeTag(std::string_view id) { return "[ack: " + std::string(id) + "]"; }

/// Whether all that the pattern says holds of the value; objects may hold more, lists not.
bool matches(const Any& pattern, const Any& value) {
  if (!pattern.cell()) return true;
  if (!value.cell()) return false;
  if (isKind(pattern, Kind::map) || isKind(pattern, Kind::record)) {
    if (!isKind(value, Kind::map) && !isKind(value, Kind::record)) return false;
    const Any wanted = toMap(pattern);
    return std::all_of(entriesOf(wanted).begin(), entriesOf(wanted).end(), [&](const auto& entry) {
      const Any* found = find(value, entry.first);
      return found && matches(entry.second, *found);
    });
  }
  if (pattern.cell()->kind != value.cell()->kind) return false;
  switch (pattern.cell()->kind) {
    case Kind::null: return true;
    case Kind::boolean: return boolOf(pattern) == boolOf(value);
    case Kind::number: return numberOf(pattern) == numberOf(value);
    case Kind::text: return textOf(pattern) == textOf(value);
    case Kind::list:
      return std::equal(itemsOf(pattern).begin(), itemsOf(pattern).end(), itemsOf(value).begin(), itemsOf(value).end(),
                        matches);
    default: return pattern.cell() == value.cell();
  }
}
bool holdsFor(const Map<Json>& where, const Map<Json>& context) {
  return !where.cell() || where.size() == 0 || (context.cell() && matches(where, context));
}

/// Acknowledged here or in a scope. An acknowledgement at the App takes away what is there, not what comes later.
bool isAcknowledged(const Construct& construct, std::string_view id, const Map<Json>& context) {
  for (const Construct* c = &construct; c; c = TreeAccess::parent(c->node())) {
    if (c != &construct && !TreeAccess::parent(c->node())) return false;
    if (const auto* here = attachmentOrNull<Acknowledgements>(c->node(), Acknowledgements::KEY))
      for (const Record& record : here->records)
        if (record.id == id && holdsFor(record.where, context)) return true;
  }
  return false;
}

void removeBelow(Construct& construct, const char* type, const std::string& tag, const Map<Json>& where) {
  if (TreeAccess::extrasOrNull(construct.node())) {
    const auto* contexts = attachmentOrNull<WarningContexts>(construct.node(), WarningContexts::KEY);
    std::erase_if(TreeAccess::extras(construct.node()).metadata, [&](const MetadataEntry& entry) {
      if (entry.type != type || !entry.data.isString() || entry.data.asString().find(tag) == std::string::npos)
        return false;
      Map<Json> context;
      if (contexts)
        for (const auto& [message, recorded] : contexts->byMessage)
          if (message == entry.data.asString()) context = recorded;
      return holdsFor(where, context);
    });
  }
  for (Construct* child : TreeAccess::children(construct)) removeBelow(*child, type, tag, where);
}

}  // namespace

void Annotations::addMessage(const char* type, std::string_view message) {
  Node& node = scope_->node();
  if (TreeAccess::extrasOrNull(node))
    for (const MetadataEntry& entry : node.metadata())
      if (entry.data.isString() && entry.data.asString() == message) return;
  node.addMetadata(type, Json(message));
}

void Annotations::addInfo(std::string_view message) { addMessage(kInfoType, message); }
void Annotations::addInfoV2(std::string_view id, std::string_view message) {
  if (isAcknowledged(*scope_, id, {})) return;
  addMessage(kInfoType, std::string(message) + " " + acknowledgeTag(id));
}
void Annotations::addWarning(std::string_view message) { addMessage(kWarningType, message); }
void Annotations::addWarningV2(std::string_view id, std::string_view message, WarningOptions options) {
  if (isAcknowledged(*scope_, id, options.context)) return;
  const std::string tagged = std::string(message) + " " + acknowledgeTag(id);
  addMessage(kWarningType, tagged);
  if (!options.context.cell() || options.context.size() == 0) return;
  auto& contexts = attachment<WarningContexts>(scope_->node(), WarningContexts::KEY).byMessage;
  for (auto& [known, context] : contexts)
    if (known == tagged) {
      context = options.context;
      return;
    }
  contexts.emplace_back(tagged, options.context);
}
void Annotations::addError(std::string_view message) { addMessage(kErrorType, message); }

void Annotations::addDeprecation(std::string_view api, std::string_view message) {
  const std::string name(api);
  const std::string text = "The API " + name + " is deprecated: " + std::string(message) +
                           ". This API will be removed in the next major release";
  if (const char* block = std::getenv("CDK_BLOCK_DEPRECATIONS"); block && *block)
    throw ValidationError("CDKPP2511", text, *scope_);
  addWarningV2("Deprecated:" + name, text);
}

void Annotations::acknowledge(std::string_view id, const Map<Json>& where) {
  attachment<Acknowledgements>(scope_->node(), Acknowledgements::KEY).records.push_back({std::string(id), where});
  removeBelow(*scope_, kWarningType, acknowledgeTag(id), where);
}
void Annotations::acknowledgeWarning(std::string_view id, std::string_view) { acknowledge(id, {}); }
void Annotations::acknowledgeInfo(std::string_view id, std::string_view) {
  attachment<Acknowledgements>(scope_->node(), Acknowledgements::KEY).records.push_back({std::string(id), {}});
  removeBelow(*scope_, kInfoType, acknowledgeTag(id), {});
}

}  // namespace cdk
