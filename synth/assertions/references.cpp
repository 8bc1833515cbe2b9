// SPDX-License-Identifier: Apache-2.0
#include "assertions/references.hpp"

#include "assertions/template_state.hpp"

namespace cdk::assertions {

std::vector<SubPiece> piecesOfSub(std::string_view text) {
  std::vector<SubPiece> pieces;
  std::string literal;
  while (!text.empty()) {
    const std::size_t open = text.find("${");
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    literal += text.substr(0, open);
    const std::string_view name = text.substr(open + 2, close - open - 2);
    if (name.starts_with('!')) {
      literal += "${" + std::string(name.substr(1)) + "}";  // ${!x} stands for ${x} itself
    } else {
      if (!literal.empty()) pieces.push_back({false, std::move(literal)});
      literal.clear();
      pieces.push_back({true, std::string(name)});
    }
    text.remove_prefix(close + 1);
  }
  literal += text;
  if (!literal.empty()) pieces.push_back({false, std::move(literal)});
  return pieces;
}

std::string functionOf(const Json& value) {
  if (!value.isObject() || value.size() != 1) return {};
  const std::string& key = value.key(0);
  return key == "Ref" || key.starts_with("Fn::") ? key : std::string();
}

std::pair<std::string, std::string> partsOfGetAtt(const Json& argument) {
  if (argument.isArray() && argument.size() == 2 && argument[0].isString())
    return {argument[0].asString(), argument[1].isString() ? argument[1].asString() : std::string()};
  if (!argument.isString()) return {};
  const std::string& text = argument.asString();
  const std::size_t dot = text.find('.');
  return {text.substr(0, dot), dot == std::string::npos ? std::string() : text.substr(dot + 1)};
}

void collectReferences(const Json& value, LogicalIds& ids) {
  if (value.isArray()) {
    for (std::size_t i = 0; i < value.size(); ++i) collectReferences(value[i], ids);
    return;
  }
  if (!value.isObject()) return;
  const std::string function = functionOf(value);
  const Json argument = value.size() == 1 ? value.value(0) : Json();
  if (function == "Ref" && argument.isString()) {
    ids.insert(argument.asString());
  } else if (function == "Fn::GetAtt") {
    ids.insert(partsOfGetAtt(argument).first);
  } else if (function == "Fn::Sub") {
    const Json text = argument.isArray() ? argument[0] : argument;
    if (text.isString())
      for (const SubPiece& piece : piecesOfSub(text.asString()))
        if (piece.placeholder) ids.insert(piece.text.substr(0, piece.text.find('.')));
    if (argument.isArray() && argument.size() > 1) collectReferences(argument[1], ids);
  } else {
    for (std::size_t i = 0; i < value.size(); ++i) collectReferences(value.value(i), ids);
  }
}

LogicalIds referencesOf(const Json& resource) {
  LogicalIds ids;
  collectReferences(resource["Properties"], ids);
  const Json dependsOn = resource["DependsOn"];
  if (dependsOn.isString()) ids.insert(dependsOn.asString());
  if (dependsOn.isArray())
    for (std::size_t i = 0; i < dependsOn.size(); ++i)
      if (dependsOn[i].isString()) ids.insert(dependsOn[i].asString());
  return ids;
}

void Template::refersTo(const Subject& source, const Subject& target) const {
  const Json resource = state().resource(source.text());
  if (!resource.hasValue()) fail("Template has no resource '" + source.text() + "'");
  const LogicalIds ids = referencesOf(resource);
  if (ids.contains(target.text())) return;
  std::string text = source.text() + state().describe(source.text()) + " does not refer to '" + target.text() + "'";
  if (!state().resource(target.text()).hasValue() &&
      !state().document["Parameters"][std::string_view(target.text())].hasValue())
    text += ", which is not in the template";
  text += ids.empty() ? ". It refers to nothing" : ". It refers to";
  std::size_t shown = 0;
  for (const std::string& id : ids) {
    text += (shown ? ", " : " ") + id;
    if (++shown == 20) break;
  }
  fail(std::move(text));
}

}  // namespace cdk::assertions
