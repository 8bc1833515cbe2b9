// SPDX-License-Identifier: Apache-2.0
// The input of targets: event fields become placeholders, with the paths behind them beside the text.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/events/input.hpp>

#include <map>

#include "core_types/tokenized_text.hpp"
#include "values/cells.hpp"

namespace cdk::events {

namespace {

namespace core = ::cdk::detail;
using core::Any;
using core::isKind;
using core::Kind;
using core::TokenCell;

struct EventFieldCell : TokenCell {
  std::string path;
};
/// Anywhere else than in the input of a target, a field is its path.
Any produceEventField(const TokenCell* cell, ResolveContext&) {
  return core::text(static_cast<const EventFieldCell*>(cell)->path);
}
const EventFieldCell* asEventField(const Any& value) {
  if (!isKind(value, Kind::token)) return nullptr;
  const auto* token = static_cast<const TokenCell*>(value.cell());
  return token->produce == &produceEventField ? static_cast<const EventFieldCell*>(token) : nullptr;
}

bool isKeyCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// A readable name for a path: "$.detail.instance-id" is "detail-instance-id".
std::string nameOf(const std::string& path) {
  std::size_t start = 0;
  while (start < path.size() && !isKeyCharacter(path[start])) ++start;
  std::string name = path.substr(start);
  for (char& c : name)
    if (!isKeyCharacter(c)) c = '-';
  return name;
}

/// Puts placeholders in the places of event fields. All other tokens stay.
class Placeholders {
 public:
  explicit Placeholders(const IConstruct& about) : about_(about) {}

  Any replaced(const Any& value) {
    if (!value.cell()) return {};
    switch (value.cell()->kind) {
      case Kind::list: {
        Any list = core::newList();
        for (const Any& item : core::itemsOf(value)) core::append(list, replaced(item));
        return list;
      }
      case Kind::map:
      case Kind::record: {
        const Any object = core::toMap(value);
        Any map = core::newMap();
        for (const auto& [key, item] : core::entriesOf(object)) core::put(map, key, replaced(item));
        return map;
      }
      case Kind::token: return replacedToken(value);
      default: return value;
    }
  }

  const Map<Value<std::string>>& paths() const { return paths_; }

 private:
  Any replacedToken(const Any& token) {
    if (const EventFieldCell* field = asEventField(token)) return core::text("<" + keyOf(field->path) + ">");
    const core::TokenizedText text(Value<std::string>(core::Raw{}, token));
    const auto pieces = text.pieces();
    // Whatever CloudFormation fills in is text here, numbers and lists too.
    if (pieces.size() < 2) return core::hinted(token, ResolutionTypeHint::STRING);
    Any joined = core::text(std::string_view());
    for (const Any& piece : pieces) joined = core::concat(joined, asEventField(piece) ? replacedToken(piece) : piece);
    return joined;
  }

  std::string keyOf(const std::string& path) {
    if (const auto known = keys_.find(path); known != keys_.end()) return known->second;
    ++count_;
    std::string key = nameOf(path);
    if (key.empty()) key = "f" + std::to_string(count_);
    keys_.emplace(path, key);
    if (const auto other = paths_.get(key))
      throw ValidationError("CDKPP4813",
                            "the event fields '" + other->literal() + "' and '" + path + "' would both be called <" +
                                key + "> in the input; use one of them per target",
                            about_);
    paths_.set(key, path);
    return key;
  }

  const IConstruct& about_;
  unsigned count_ = 0;
  std::map<std::string, std::string> keys_{};
  Map<Value<std::string>> paths_{};
};

std::string unquoted(std::string text, const Map<Value<std::string>>& paths) {
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string quoted = "\"<" + paths.key(i) + ">\"";
    std::size_t from = 0;
    while ((from = text.find(quoted, from)) != std::string::npos) {
      if (from > 0 && text[from - 1] == '\\') {  // an escaped quote: the placeholder is part of a text
        ++from;
        continue;
      }
      text.replace(from, quoted.size(), quoted, 1, quoted.size() - 2);
    }
  }
  return text;
}

/// Takes the quotes off placeholders that are whole values, so that they keep their type.
Any unquoted(const Any& resolved, const Map<Value<std::string>>& paths) {
  if (isKind(resolved, Kind::text)) return core::text(unquoted(core::textOf(resolved), paths));
  if (isKind(resolved, Kind::list)) {
    Any list = core::newList();
    for (const Any& item : core::itemsOf(resolved)) core::append(list, unquoted(item, paths));
    return list;
  }
  if (isKind(resolved, Kind::map)) {
    Any map = core::newMap();
    for (const auto& [key, item] : core::entriesOf(resolved)) core::put(map, key, unquoted(item, paths));
    return map;
  }
  return resolved;
}

/// Each line as a JSON string.
Value<std::string> linesAsJson(const Stack& stack, const Any& text) {
  const core::TokenizedText marked(Value<std::string>(core::Raw{}, text));
  std::string_view rest = marked.text();
  Value<std::string> all = "";
  while (true) {
    const std::size_t end = rest.find('\n');
    all += stack.toJsonString(Json(marked.value(rest.substr(0, end))));
    if (end == std::string_view::npos) return all;
    all += "\n";
    rest.remove_prefix(end + 1);
  }
}

}  // namespace

Value<std::string> EventField::fromPath(std::string_view path) {
  return {core::Raw{},
          core::makeToken<EventFieldCell>(&produceEventField, ResolutionTypeHint::STRING, std::string(path))};
}

RuleTargetInputProperties RuleTargetInput::bind(const IRuleRef& rule) const {
  if (kind_ == Kind::PATH) return {.inputPath = Value<std::string>(core::Raw{}, value_)};
  Placeholders placeholders(rule);
  const Any replaced = placeholders.replaced(value_);
  const Stack& stack = Stack::of(rule);
  Value<std::string> text =
      kind_ == Kind::MULTILINE ? linesAsJson(stack, replaced) : stack.toJsonString(Json(core::Raw{}, replaced));
  const Map<Value<std::string>> paths = placeholders.paths();
  if (paths.size() == 0) return {.input = std::move(text)};
  if (kind_ == Kind::OBJECT)
    text = Value<std::string>(
        core::Raw{},
        core::lazy([text, paths](ResolveContext& context) { return unquoted(context.resolveAny(text), paths); },
                   ResolutionTypeHint::STRING));
  return {.inputPathsMap = paths, .inputTemplate = std::move(text)};
}

}  // namespace cdk::events
