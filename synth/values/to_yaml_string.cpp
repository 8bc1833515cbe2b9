// SPDX-License-Identifier: Apache-2.0
// Documents as YAML text whose tokens CloudFormation fills in.
#include "core/stack_support.hpp"
#include "text/yaml_scalar.hpp"
#include "values/json_writer.hpp"

namespace cdk::detail {

namespace {

using cdk::text::YamlPlace;
using cdk::text::yamlScalar;

constexpr std::string_view kMark = "\uFFFF";  // around the number of a token: Unicode keeps it out of texts

struct YamlTextCell : TokenCell {
  Any document;
};

class Writer {
 public:
  std::string node(const Any& value, const std::string& indent) {
    switch (value.cell()->kind) {
      case Kind::list: return list(value, indent);
      case Kind::map:
        if (!isIntrinsicObject(value)) return map(value, indent);
        return yamlScalar(marked(value), YamlPlace::value, indent);
      case Kind::text: return yamlScalar(textOf(value), YamlPlace::value, indent);
      default: {
        std::string out;
        writeJson(out, value, 0);
        return out;
      }
    }
  }

  /// The text with the tokens in the place of their marks.
  Any withTokens(const std::string& text) const {
    if (tokens_.empty()) return detail::text(text);
    std::vector<Any> parts;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t mark = text.find(kMark, at);
      if (mark > at) parts.push_back(detail::text(text.substr(at, mark - at)));
      if (mark == std::string::npos) break;
      const std::size_t digits = mark + kMark.size();
      const std::size_t end = text.find(kMark, digits);
      parts.push_back(tokens_.at(std::stoul(text.substr(digits, end - digits))));
      at = end + kMark.size();
    }
    return minimalJoin("", parts);
  }

 private:
  std::string list(const Any& value, const std::string& indent) {
    std::string out;
    for (const Any& item : itemsOf(value)) {
      if (!out.empty()) out += "\n" + indent;
      out += "- " + node(item, indent + "  ");
    }
    return out.empty() ? "[]" : out;
  }
  std::string map(const Any& value, const std::string& indent) {
    const auto& entries = entriesOf(value);
    bool onlyKeys = true;
    for (const auto& [key, item] : entries) onlyKeys = onlyKeys && isKind(item, Kind::null);
    std::string out;
    for (const auto& [key, item] : entries) {
      if (!out.empty()) out += "\n" + indent;
      const std::string name = yamlScalar(key, YamlPlace::key, indent + "  ");
      if (onlyKeys) {
        out += "? " + name;
        continue;
      }
      const std::string text = node(item, indent + "  ");
      const bool below = (isKind(item, Kind::list) || isKind(item, Kind::map)) && !isIntrinsicObject(item) &&
                         text != "[]" && text != "{}";
      out += name + ":" + (below ? "\n" + indent + "  " : " ") + text;
    }
    return out.empty() ? "{}" : out;
  }
  /// A concatenation is text with marks in it; another function is one mark.
  std::string marked(const Any& intrinsic) {
    const auto& [name, arguments] = entriesOf(intrinsic).front();
    if (name == "Fn::Join" && isKind(arguments, Kind::list)) {
      const auto& both = itemsOf(arguments);
      if (isKind(both[0], Kind::text) && textOf(both[0]).empty() && isKind(both[1], Kind::list)) {
        std::string out;
        for (const Any& part : itemsOf(both[1])) out += isKind(part, Kind::text) ? textOf(part) : mark(part);
        return out;
      }
    }
    return mark(intrinsic);
  }
  std::string mark(const Any& token) {
    tokens_.push_back(token);
    return std::string(kMark).append(std::to_string(tokens_.size() - 1)).append(kMark);
  }

  std::vector<Any> tokens_{};
};

Any produceYamlText(const TokenCell* cell, ResolveContext& context) {
  const Any document = context.resolveAny(static_cast<const YamlTextCell*>(cell)->document);
  if (!document.cell()) return {};
  Writer writer;
  return writer.withTokens(writer.node(document, "") + "\n");
}

}  // namespace

Any toYamlString(const Json& value) {
  return makeToken<YamlTextCell>(&produceYamlText, ResolutionTypeHint::STRING, static_cast<const Any&>(value));
}

}  // namespace cdk::detail
