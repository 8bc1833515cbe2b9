// SPDX-License-Identifier: Apache-2.0
// Statements as JSON, in both directions, and the rules of the kinds of policies.
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "iam/statement_state.hpp"
#include "values/identity.hpp"

namespace cdk::iam {

using State = PolicyStatement::State;

namespace {

/// A principal as it stands in the JSON of a policy.
class JsonPrincipal final : public PrincipalBase {
 public:
  explicit JsonPrincipal(const Json& json)
      : json_(json.isString() ? Json::object({{kLiteralPrincipal, Json::array({json})}}) : json) {}
  PrincipalPolicyFragment policyFragment() const override { return {.principalJson = json_}; }
  Optional<std::string> dedupeString() const override { return detail::identityText(json_); }
  Principal share() const override { return *this; }
  std::string toString() const override { return detail::identityText(json_); }

 private:
  Json json_;
};

[[noreturn]] void refuse(const std::string& problem) {
  throw ValidationError("CDKPP4108", "not a policy statement: " + problem);
}

/// A text or a list of texts; tokens stay.
List<Value<std::string>> textsOf(const Json& object, const char* field) {
  const Json value = object[field];
  if (!value.hasValue()) return {};
  const auto isText = [](const Json& json) { return json.isString() || Token::isUnresolved(json); };
  List<Value<std::string>> texts;
  if (isText(value)) {
    texts.add(Value<std::string>(detail::Raw{}, value));
    return texts;
  }
  if (!value.isArray()) refuse(std::string(field) + " must be a text or a list of texts");
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!isText(value[i])) refuse(std::string(field) + " must be a text or a list of texts");
    texts.add(Value<std::string>(detail::Raw{}, value[i]));
  }
  return texts;
}

List<Principal> principalsOf(const Json& object, const char* field) {
  const Json value = object[field];
  if (!value.hasValue()) return {};
  if (!value.isString() && !value.isObject()) refuse(std::string(field) + " must be \"*\" or an object");
  return {JsonPrincipal(value)};
}

/// One value as it is, several as a list, nothing when there is none.
Json shortened(const detail::Any& list) {
  const std::size_t size = detail::size(list);
  if (size == 0) return {};
  return {detail::Raw{}, size == 1 ? detail::at(list, 0) : list};
}

Json written(const State::Principals& principals) {
  if (principals.empty()) return {};
  if (principals.literal) return principals.json[kLiteralPrincipal][0];
  Json map = Json::object();
  for (std::size_t i = 0; i < principals.json.size(); ++i) {
    const Json values = shortened(principals.json.value(i));
    if (values.hasValue()) map.set(principals.json.key(i), values);
  }
  return map.size() > 0 ? map : Json();
}

constexpr const char* kNoPrincipal = "must name at least one principal";
constexpr const char* kNoResource = "must name at least one resource (resources or notResources)";

}  // namespace

PolicyStatement PolicyStatement::fromJson(const Json& object) {
  if (!object.isObject()) refuse("it must be an object, such as {\"Effect\": \"Allow\", \"Action\": …}");
  const Json effect = object["Effect"];
  if (effect.hasValue() && !(effect.isString() && (effect.asString() == "Allow" || effect.asString() == "Deny")))
    refuse("Effect must be \"Allow\" or \"Deny\"");
  const Json sid = object["Sid"];
  const PolicyStatement statement{{
      .actions = textsOf(object, "Action"),
      .conditions = object["Condition"],
      .effect = effect.hasValue() && effect.asString() == "Deny" ? Effect::DENY : Effect::ALLOW,
      .notActions = textsOf(object, "NotAction"),
      .notPrincipals = principalsOf(object, "NotPrincipal"),
      .notResources = textsOf(object, "NotResource"),
      .principals = principalsOf(object, "Principal"),
      .resources = textsOf(object, "Resource"),
      .sid = Optional<Value<std::string>>(detail::Raw{}, sid),
  }};
  std::string problems;
  for (const std::string& problem : statement.validateForAnyPolicy())
    problems += (problems.empty() ? "" : "; ") + problem;
  if (!problems.empty()) refuse(problems);
  return statement;
}

Json PolicyStatement::toStatementJson() const {
  const State& state = State::of(*this);
  Json json = Json::object();
  const auto add = [&](const char* key, const Json& value) {
    if (value.hasValue()) json.set(key, value);
  };
  add("Action", shortened(state.actions.list));
  add("NotAction", shortened(state.notActions.list));
  add("Condition", state.conditions.size() > 0 ? state.conditions : Json());
  add("Effect", state.effect == Effect::ALLOW ? "Allow" : "Deny");
  add("Principal", written(state.principals));
  add("NotPrincipal", written(state.notPrincipals));
  add("Resource", shortened(state.resources.list));
  add("NotResource", shortened(state.notResources.list));
  if (state.sid) add("Sid", Json(*state.sid));
  return json;
}

std::vector<std::string> PolicyStatement::validateForAnyPolicy() const {
  const State& state = State::of(*this);
  std::vector<std::string> problems;
  if (state.actions.empty() && state.notActions.empty())
    problems.emplace_back("a statement must name at least one action (actions or notActions)");
  return problems;
}

std::vector<std::string> PolicyStatement::validateForIdentityPolicy() const {
  const State& state = State::of(*this);
  std::vector<std::string> problems = validateForAnyPolicy();
  const auto add = [&](const std::string& problem) {
    problems.push_back("a statement of an identity policy " + problem);
  };
  if (hasPrincipal()) add("must name no principal: it speaks of the identity that it is attached to");
  if (state.resources.empty() && state.notResources.empty()) add(kNoResource);
  if (state.sid && state.sid->isLiteral()) {
    const std::string& sid = state.sid->literal();
    const auto isPlain = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (!std::all_of(sid.begin(), sid.end(), isPlain))
      add("must have a sid of letters and digits only, not '" + sid + "'");
  }
  return problems;
}

std::vector<std::string> PolicyStatement::validateForResourcePolicy(ResourcePolicyValidationOptions options) const {
  const State& state = State::of(*this);
  std::vector<std::string> problems = validateForAnyPolicy();
  const auto add = [&](const std::string& problem) {
    problems.push_back("a statement of a resource policy " + problem);
  };
  if (!hasPrincipal()) add(kNoPrincipal);
  if (!options.skipResourceValidation.valueOr(false) && state.resources.empty() && state.notResources.empty())
    add(kNoResource);
  return problems;
}

std::vector<std::string> PolicyStatement::validateForTrustPolicy() const {
  std::vector<std::string> problems = validateForAnyPolicy();
  if (!hasPrincipal()) problems.push_back(std::string("a statement of a trust policy ") + kNoPrincipal);
  return problems;
}

}  // namespace cdk::iam
