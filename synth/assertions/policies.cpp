// SPDX-License-Identifier: Apache-2.0
#include "assertions/policies.hpp"

#include <cdkpp/core/errors.hpp>

#include <array>

#include "assertions/match_values.hpp"
#include "assertions/references.hpp"

namespace cdk::assertions {

namespace {

std::string placeholder(const std::string& text) { return "${" + text + "}"; }

/// Text in which ${ stands for itself, as in Fn::Sub.
std::string escaped(std::string text) {
  for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 3))
    text.insert(at + 2, "!");
  return text;
}

std::string flatSub(const Json& argument) {
  const Json text = argument.isArray() ? argument[0] : argument;
  const Json variables = argument.isArray() && argument.size() > 1 ? argument[1] : Json::object();
  if (!text.isString()) return placeholder(shortJson(argument));
  std::string result;
  for (const SubPiece& piece : piecesOfSub(text.asString())) {
    const Json variable = piece.placeholder ? variables[std::string_view(piece.text)] : Json();
    if (piece.placeholder)
      result += variable.hasValue() ? flatText(variable) : placeholder(piece.text);
    else
      result += escaped(piece.text);
  }
  return result;
}

std::string flatJoin(const Json& argument) {
  if (!argument.isArray() || argument.size() != 2 || !argument[1].isArray()) return placeholder(shortJson(argument));
  std::string result;
  for (std::size_t i = 0; i < argument[1].size(); ++i)
    result += (i ? flatText(argument[0]) : "") + flatText(argument[1][i]);
  return result;
}

/// Both branches of Fn::If, so that either counts.
void flatten(const Json& value, std::vector<std::string>& texts) {
  if (value.isArray()) {
    for (std::size_t i = 0; i < value.size(); ++i) flatten(value[i], texts);
  } else if (functionOf(value) == "Fn::If" && value.value(0).isArray() && value.value(0).size() == 3) {
    flatten(value.value(0)[1], texts);
    flatten(value.value(0)[2], texts);
  } else if (value.hasValue()) {
    texts.push_back(flatText(value));
  }
}

/// Principal: "*", or {"AWS": …, "Service": …}.
std::vector<std::string> principalsOf(const Json& value) {
  if (!value.isObject() || !functionOf(value).empty()) return flatTexts(value);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < value.size(); ++i) flatten(value.value(i), texts);
  return texts;
}

class Collector {
 public:
  explicit Collector(const Json& resources) : resources_(resources) {}

  std::vector<Statement> all() {
    for (std::size_t i = 0; i < resources_.size(); ++i) {
      const Json type = resources_.value(i)["Type"];
      if (type.isString()) collect(resources_.key(i), type.asString(), resources_.value(i)["Properties"]);
    }
    return std::move(statements_);
  }

 private:
  void collect(const std::string& id, const std::string& type, const Json& props) {
    const bool isIdentity = type == "AWS::IAM::Role" || type == "AWS::IAM::User" || type == "AWS::IAM::Group";
    if (type == "AWS::IAM::Policy" || type == "AWS::IAM::ManagedPolicy" || type == "AWS::IAM::RolePolicy" ||
        type == "AWS::IAM::UserPolicy" || type == "AWS::IAM::GroupPolicy") {
      add(props["PolicyDocument"], ofIdentities(id, props));
    } else if (isIdentity) {
      const Json inlined = props["Policies"];
      for (std::size_t i = 0; inlined.isArray() && i < inlined.size(); ++i)
        add(inlined[i]["PolicyDocument"], {.policy = id, .holders = {placeholder(id)}});
      add(props["AssumeRolePolicyDocument"], ofResources(id, Json()));
    } else if (type == "AWS::Lambda::Permission") {
      Statement statement = ofResources(id, props["FunctionName"]);
      statement.actions = flatTexts(props["Action"]);
      statement.principals = flatTexts(props["Principal"]);
      statement.resources = {"*"};
      statements_.push_back(std::move(statement));
    } else {
      for (const char* key : kResourcePolicies) add(props[key], ofResources(id, props));
    }
  }

  /// A policy of IAM names whom it is for; roles and users may name the policy as well.
  Statement ofIdentities(const std::string& id, const Json& props) const {
    Statement statement{.policy = id};
    for (const char* key : {"Roles", "Users", "Groups", "RoleName", "UserName", "GroupName"})
      for (std::string& text : flatTexts(props[key])) statement.holders.push_back(std::move(text));
    for (std::size_t i = 0; i < resources_.size(); ++i)
      for (const std::string& policy : flatTexts(resources_.value(i)["Properties"]["ManagedPolicyArns"]))
        if (namesResource(policy, id)) statement.holders.push_back(placeholder(resources_.key(i)));
    return statement;
  }

  /// A policy of a resource is attached to the resource that it stands in, or to those that are named beside it.
  static Statement ofResources(const std::string& id, const Json& beside) {
    Statement statement{.policy = id, .ofResource = true, .holders = {placeholder(id)}};
    if (beside.isObject() && functionOf(beside).empty()) {
      for (std::size_t i = 0; i < beside.size(); ++i)
        if (!isPolicyKey(beside.key(i))) flatten(beside.value(i), statement.holders);
    } else {
      flatten(beside, statement.holders);
    }
    return statement;
  }

  void add(const Json& policy, const Statement& of) {
    const Json document = policy.isString() ? parsed(policy.asString()) : policy;
    Json list = document["Statement"];
    if (list.isObject()) list = Json::array({list});
    if (!list.isArray()) return;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Json& json = list[i];
      Statement statement = of;
      statement.allow = flatText(json["Effect"]) != "Deny";
      statement.conditional = json.contains("Condition");
      statement.notAction = json.contains("NotAction");
      statement.actions = flatTexts(json[statement.notAction ? "NotAction" : "Action"]);
      statement.notResource = json.contains("NotResource");
      statement.resources = flatTexts(json[statement.notResource ? "NotResource" : "Resource"]);
      statement.notPrincipal = json.contains("NotPrincipal");
      statement.principals = principalsOf(json[statement.notPrincipal ? "NotPrincipal" : "Principal"]);
      statements_.push_back(std::move(statement));
    }
  }

  static Json parsed(const std::string& text) {
    try {
      return Json::parse(text);
    } catch (const Error&) {
      return {};  // a policy in another language
    }
  }

  static constexpr std::array<const char*, 6> kResourcePolicies{
      "PolicyDocument", "KeyPolicy", "RepositoryPolicyText", "ResourcePolicy", "FileSystemPolicy", "Policy"};
  static bool isPolicyKey(std::string_view key) {
    for (const char* policy : kResourcePolicies)
      if (key == policy) return true;
    return false;
  }

  Json resources_;
  std::vector<Statement> statements_{};
};

}  // namespace

std::string flatText(const Json& value) {
  if (value.isString()) return value.asString();
  if (!value.isObject()) return value.hasValue() ? shortJson(value) : std::string();
  const std::string function = functionOf(value);
  if (function.empty()) return placeholder(shortJson(value));
  const Json argument = value.value(0);
  if (function == "Ref" && argument.isString()) return placeholder(argument.asString());
  if (function == "Fn::GetAtt") {
    const auto [id, attribute] = partsOfGetAtt(argument);
    return placeholder(id + "." + attribute);
  }
  if (function == "Fn::Join") return flatJoin(argument);
  if (function == "Fn::Sub") return flatSub(argument);
  return placeholder(shortJson(value));
}

std::vector<std::string> flatTexts(const Json& value) {
  std::vector<std::string> texts;
  flatten(value, texts);
  return texts;
}

bool namesResource(std::string_view text, std::string_view logicalId) {
  const std::string open = "${" + std::string(logicalId);
  for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
    const std::size_t end = at + open.size();
    if (end < text.size() && (text[end] == '}' || text[end] == '.')) return true;
  }
  return false;
}

std::vector<Statement> statementsOf(const Json& document) {
  const Json resources = document["Resources"];
  return resources.isObject() ? Collector(resources).all() : std::vector<Statement>();
}

}  // namespace cdk::assertions
