// SPDX-License-Identifier: Apache-2.0
#include "include/expressions.hpp"

#include <algorithm>
#include <charconv>

#include "include/property_types.hpp"
#include "values/cells.hpp"

namespace cdk::detail {

namespace {

/// A name that may have been written as a number.
std::string nameIn(const Any& value) {
  const Any name = toText(value);
  return isKind(name, Kind::text) ? textOf(name) : std::string();
}

Any listOf(const std::vector<Any>& items) {
  Any list = newList(items.size());
  for (const Any& item : items)
    if (item.cell()) append(list, item);
  return list;
}

/// The text of Fn::Sub in parts: literal text, each followed by a reference or nothing.
struct SubPart {
  std::string text{};
  Any reference{};
};

/// ${…} of what a reference has become; nullptr-like empty text when a template text cannot say it.
std::string placeholder(const Any& resolved) {
  if (!isKind(resolved, Kind::map) || entriesOf(resolved).size() != 1) return {};
  const auto& [name, argument] = entriesOf(resolved)[0];
  if (name == "Ref" && isKind(argument, Kind::text)) return "${" + textOf(argument) + "}";
  if (name == "Fn::GetAtt" && isKind(argument, Kind::list) && size(argument) == 2 &&
      isKind(at(argument, 0), Kind::text) && isKind(at(argument, 1), Kind::text))
    return "${" + textOf(at(argument, 0)) + "." + textOf(at(argument, 1)) + "}";
  return {};
}

Any renderSub(const std::vector<SubPart>& parts, const Any& given, ResolveContext& context) {
  Any result = newMap(1);
  if (context.preparing()) {
    Any seen = newList(parts.size() + 1);
    for (const SubPart& part : parts)
      if (part.reference.cell()) append(seen, part.reference);
    if (given.cell()) append(seen, given);
    return seen;
  }
  std::string body;
  Any variables = given;
  for (const SubPart& part : parts) {
    body += part.text;
    if (!part.reference.cell()) continue;
    Any resolved = context.resolveAny(part.reference);
    std::string name = placeholder(resolved);
    if (name.empty()) {  // of another stack: it becomes a variable
      std::string variable = "Reference" + std::to_string(size(variables) + 1);
      if (!variables.cell()) variables = newMap(1);
      put(variables, variable, std::move(resolved));
      name = "${" + variable + "}";
    }
    body += name;
  }
  Any argument = text(std::move(body));
  if (variables.cell()) argument = listOf({argument, variables});
  freshEntries(result).emplace_back("Fn::Sub", std::move(argument));
  return result;
}

}  // namespace

bool Expressions::isFunction(const Any& value) const {
  if (!isKind(value, Kind::map) || entriesOf(value).size() != 1) return false;
  const std::string& key = entriesOf(value)[0].first;
  return key == "Ref" || key.starts_with("Fn::") || (key == "Condition" && context_ == ExpressionContext::CONDITIONS);
}

Any Expressions::parse(const Any& value) {
  if (!value.cell() || isKind(value, Kind::null)) return {};
  if (isKind(value, Kind::list)) {
    Any list = newList(size(value));
    for (const Any& item : itemsOf(value))
      if (Any parsed = parse(item); parsed.cell()) append(list, std::move(parsed));
    return list;
  }
  if (!isKind(value, Kind::map)) return value;
  if (isFunction(value)) {
    const auto& [name, argument] = entriesOf(value)[0];
    if (Any token = function(name, argument); token.cell()) return token;
  }
  Any map = newMap(size(value));
  for (const auto& [key, item] : entriesOf(value))
    if (Any parsed = parse(item); parsed.cell()) freshEntries(map).emplace_back(key, std::move(parsed));
  return map;
}

std::vector<Any> Expressions::parsedList(const char* function, const Any& argument, std::size_t least) {
  if (!isKind(argument, Kind::list) || size(argument) < least)
    elements_.fail("CDKPP2711",
                   std::string(function) + " needs a list of " + std::to_string(least) + " or more values");
  std::vector<Any> values;
  for (const Any& item : itemsOf(argument)) values.push_back(parse(item));
  return values;
}

Any Expressions::function(const std::string& name, const Any& argument) {
  if (name == "Ref") return ref(argument);
  if (name == "Fn::GetAtt") return getAtt(argument);
  if (name == "Fn::Sub") return sub(argument);
  if (name == "Fn::FindInMap") return findInMap(argument);
  if (name == "Fn::Select") return select(argument);
  if (name == "Fn::Split") return split(argument);
  if (name == "Fn::If") return conditionIf(argument);
  if (name == "Condition") return condition(argument);
  if (context_ == ExpressionContext::RULES && name == "Fn::ValueOf") return valueOf(argument);
  static constexpr std::string_view plain[] = {
      "Fn::Join", "Fn::Cidr", "Fn::GetAZs", "Fn::ImportValue", "Fn::Base64",       "Fn::Transform",     "Fn::Equals",
      "Fn::And",  "Fn::Not",  "Fn::Or",     "Fn::Length",      "Fn::ToJsonString", "Fn::GetStackOutput"};
  if (std::find(std::begin(plain), std::end(plain), name) != std::end(plain)) {
    Any arguments = parse(argument);
    if (!arguments.cell()) arguments = text(std::string_view());
    const bool isList = name == "Fn::Cidr" || name == "Fn::GetAZs";
    return intrinsic(name, std::move(arguments),
                     isList               ? ResolutionTypeHint::STRING_LIST
                     : name == "Fn::Join" ? ResolutionTypeHint::STRING
                                          : ResolutionTypeHint::NONE);
  }
  if (context_ != ExpressionContext::RULES)
    elements_.fail("CDKPP2710", "the function '" + name + "' cannot be included");
  return {};
}

Any Expressions::ref(const Any& argument) {
  const std::string name = nameIn(argument);
  if (const Any* value = elements_.replacedParameter(name)) return *value;
  static constexpr std::string_view pseudo[] = {"AWS::AccountId", "AWS::Region",           "AWS::Partition",
                                                "AWS::URLSuffix", "AWS::NotificationARNs", "AWS::StackId",
                                                "AWS::StackName", "AWS::NoValue"};
  if (std::find(std::begin(pseudo), std::end(pseudo), name) != std::end(pseudo))
    return intrinsic("Ref", text(std::string_view(name)));
  Any token = elements_.refTo(name);
  if (!token.cell())
    elements_.fail("CDKPP2704", "Ref names '" + name + "', which is no parameter or resource of the template");
  return token;
}

Any Expressions::getAtt(const Any& argument) {
  std::string resource, attribute;
  const bool isText = isKind(argument, Kind::text);
  if (isText) {
    const std::string& whole = textOf(argument);
    const std::size_t dot = whole.find('.');
    if (dot == std::string::npos)
      elements_.fail("CDKPP2711",
                     "Fn::GetAtt needs a resource and an attribute with a '.' between them, got '" + whole + "'");
    resource = whole.substr(0, dot);
    attribute = whole.substr(dot + 1);
  } else if (isKind(argument, Kind::list) && size(argument) >= 2) {
    resource = nameIn(at(argument, 0));
    attribute = nameIn(at(argument, 1));
  } else {
    elements_.fail("CDKPP2711", "Fn::GetAtt needs a resource and an attribute");
  }
  Any token = elements_.attributeOf(resource, attribute);
  if (!token.cell())
    elements_.fail("CDKPP2704", "Fn::GetAtt names '" + resource + "', which is no resource of the template");
  if (!isText) return token;
  return lazy([token](ResolveContext& context) -> Any {  // keeps the form with a dot
    if (context.preparing()) return token;
    Any resolved = context.resolveAny(token);
    const std::string name = placeholder(resolved);
    if (!name.starts_with("${") || name.find('.') == std::string::npos) return resolved;
    Any result = newMap(1);
    freshEntries(result).emplace_back("Fn::GetAtt", text(std::string_view(name).substr(2, name.size() - 3)));
    return result;
  });
}

Any Expressions::sub(const Any& argument) {
  Any variables;
  std::string body;
  if (isKind(argument, Kind::list) && size(argument) >= 1) {
    body = nameIn(at(argument, 0));
    if (size(argument) > 1) variables = parse(at(argument, 1));
  } else {
    body = nameIn(argument);
  }
  std::vector<SubPart> parts(1);
  std::string_view rest = body;
  while (true) {
    const std::size_t left = rest.find("${");
    const std::size_t right = left == std::string_view::npos ? left : rest.find('}', left);
    if (right == std::string_view::npos) break;
    std::string_view name = rest.substr(left + 2, right - left - 2);
    while (!name.empty() && (name.front() == ' ' || name.front() == '\t')) name.remove_prefix(1);
    while (!name.empty() && (name.back() == ' ' || name.back() == '\t')) name.remove_suffix(1);
    std::string& literal = parts.back().text;
    if (name.starts_with("!")) {
      literal += rest.substr(0, right + 1);
    } else {
      literal += rest.substr(0, left);
      if (isKind(variables, Kind::map) && find(variables, name)) {
        literal += "${" + std::string(name) + "}";
      } else if (const Any* value = elements_.replacedParameter(name)) {
        if (const Any known = toText(*value); isKind(known, Kind::text)) {
          literal += textOf(known);
        } else {
          if (!variables.cell()) variables = newMap(1);
          put(variables, name, *value);
          literal += "${" + std::string(name) + "}";
        }
      } else if (name.find("::") != std::string_view::npos) {
        literal += "${" + std::string(name) + "}";
      } else {
        const std::size_t dot = name.find('.');
        Any token = dot == std::string_view::npos ? elements_.refTo(name)
                                                  : elements_.attributeOf(name.substr(0, dot), name.substr(dot + 1));
        if (!token.cell())
          elements_.fail("CDKPP2704", "Fn::Sub names '" + std::string(name.substr(0, dot)) +
                                          "', which is no element of the template");
        parts.back().reference = std::move(token);
        parts.emplace_back();
      }
    }
    rest.remove_prefix(right + 1);
  }
  parts.back().text += rest;
  return lazy([parts, variables](ResolveContext& context) { return renderSub(parts, variables, context); },
              ResolutionTypeHint::STRING);
}

Any Expressions::findInMap(const Any& argument) {
  std::vector<Any> values = parsedList("Fn::FindInMap", argument, 3);
  if (isKind(values[0], Kind::text)) {
    const CfnMapping* mapping = elements_.mapping(textOf(values[0]));
    if (!mapping)
      elements_.fail("CDKPP2704",
                     "Fn::FindInMap names '" + textOf(values[0]) + "', which is no mapping of the template");
    values[0] = mapping->logicalId();
  }
  return intrinsic("Fn::FindInMap", listOf(values));
}

Any Expressions::select(const Any& argument) {
  std::vector<Any> values = parsedList("Fn::Select", argument, 2);
  if (isKind(values[1], Kind::list)) {  // what is known already
    const auto& items = itemsOf(values[1]);
    const std::string index = nameIn(values[0]);
    std::size_t i = items.size();
    std::from_chars(index.data(), index.data() + index.size(), i);
    if (i < items.size() && std::none_of(items.begin(), items.end(), isUnresolved)) return items[i];
  }
  return intrinsic("Fn::Select", listOf(values));
}

Any Expressions::split(const Any& argument) {
  std::vector<Any> values = parsedList("Fn::Split", argument, 2);
  if (!isKind(values[0], Kind::text))
    elements_.fail("CDKPP2711", "the delimiter of Fn::Split has to be text, not a function");
  const std::string& delimiter = textOf(values[0]);
  if (!isKind(values[1], Kind::text) || delimiter.empty())
    return intrinsic("Fn::Split", listOf(values), ResolutionTypeHint::STRING_LIST);
  Any list = newList();
  std::string_view rest = textOf(values[1]);
  for (std::size_t end; (end = rest.find(delimiter)) != std::string_view::npos;) {
    append(list, text(rest.substr(0, end)));
    rest.remove_prefix(end + delimiter.size());
  }
  append(list, text(rest));
  return list;
}

Any Expressions::conditionIf(const Any& argument) {
  std::vector<Any> values = parsedList("Fn::If", argument, 3);
  const std::string name = nameIn(values[0]);
  const CfnCondition* found = elements_.condition(name);
  if (!found) elements_.fail("CDKPP2704", "Fn::If names '" + name + "', which is no condition of the template");
  values[0] = found->logicalId();
  return intrinsic("Fn::If", listOf(values));
}

Any Expressions::condition(const Any& argument) {
  const std::string name = nameIn(argument);
  const CfnCondition* found = elements_.condition(name);
  if (!found) elements_.fail("CDKPP2704", "'" + name + "' is no condition of the template");
  return intrinsic("Condition", found->logicalId());
}

Any Expressions::valueOf(const Any& argument) {
  std::vector<Any> values = parsedList("Fn::ValueOf", argument, 2);
  const std::string name = nameIn(values[0]);
  if (elements_.replacedParameter(name))
    elements_.fail("CDKPP2705", "Fn::ValueOf asks for an attribute of the parameter '" + name +
                                    "', which cannot be replaced by a value therefore");
  values[0] = elements_.parameterId(name);
  if (!values[0].cell())
    elements_.fail("CDKPP2704", "Fn::ValueOf names '" + name + "', which is no parameter of the template");
  return intrinsic("Fn::ValueOf", listOf(values));
}

}  // namespace cdk::detail
