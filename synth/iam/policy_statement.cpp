// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/group_ref.hpp>
#include <cdkpp/iam/policy_statement.hpp>

#include <algorithm>

#include "iam/condition_rules.hpp"
#include "iam/statement_state.hpp"
#include "values/identity.hpp"

namespace cdk::iam {

using State = PolicyStatement::State;
using detail::identityText;

namespace {

bool isActionNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "*", or a service, a colon, and a name with wildcards.
bool isAction(std::string_view action) {
  if (action == "*") return true;
  const std::size_t colon = action.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == action.size()) return false;
  const std::string_view service = action.substr(0, colon);
  const std::string_view name = action.substr(colon + 1);
  return std::all_of(service.begin(), service.end(), [](char c) { return isActionNameCharacter(c) || c == '-'; }) &&
         std::all_of(name.begin(), name.end(), [](char c) { return isActionNameCharacter(c) || c == '*'; });
}

void requireActions(const List<Value<std::string>>& actions) {
  if (Token::isUnresolved(actions)) return;
  std::string malformed;
  for (const auto& action : actions)
    if (action.isLiteral() && !isAction(action.literal()))
      malformed += (malformed.empty() ? "'" : ", '") + action.literal() + "'";
  if (!malformed.empty())
    throw ValidationError("CDKPP4101", "no action of a policy: " + malformed +
                                           ". An action is '*', or a service, a colon and a name that may hold '*', "
                                           "such as 's3:Get*'");
}

template <class Added, class Other>
void requireAlone(const Added& added, const Other& other, const char* name, const char* otherName) {
  if (added.cell() && (Token::isUnresolved(added) || added.size() > 0) && !other.empty())
    throw ValidationError("CDKPP4102", std::string("a statement with ") + otherName + " cannot have " + name +
                                           " too: make it two statements");
}

}  // namespace

void State::Values::add(const Value<std::string>& value) {
  std::string key = identityText(value);
  if (std::find(keys.begin(), keys.end(), key) != keys.end()) return;
  keys.push_back(std::move(key));
  list.add(value);
}

void State::Values::addAll(const List<Value<std::string>>& values) {
  if (Token::isUnresolved(values))
    add(Value<std::string>(detail::Raw{}, values));  // a list that CloudFormation knows stands as one value
  else
    for (const auto& value : values) add(value);
}

bool State::Principals::add(const Principal& principal, const PrincipalPolicyFragment& fragment) {
  for (const Principal& present : list)
    if (&*present == &*principal) return false;
  const bool added = fragment.principalJson.contains(kLiteralPrincipal);
  if (!empty() && literal != added)
    throw ValidationError(
        "CDKPP4104", "the principal \"*\" cannot stand beside other principals: " + principal->toString() +
                         " wants to join " + list[0]->toString() + ". Make it two statements, or use AnyPrincipal");
  literal = added;
  const Optional<std::string> dedupe = principal->dedupeString();
  keys.push_back(dedupe ? *dedupe : "#" + std::to_string(reinterpret_cast<std::uintptr_t>(&*principal)));
  list.add(principal);
  for (std::size_t i = 0; i < fragment.principalJson.size(); ++i) {
    const std::string& kind = fragment.principalJson.key(i);
    Json all = json[kind].hasValue() ? json[kind] : Json::array();
    const Json values = fragment.principalJson.value(i);
    if (values.isArray())
      for (std::size_t k = 0; k < values.size(); ++k) all.add(values[k]);
    else
      all.add(values);
    json.set(kind, all);
  }
  return true;
}

State& State::of(const PolicyStatement& statement) {
  return const_cast<State&>(detail::unbox<State>(statement.state_));
}

void State::requireMutable(const char* method) const {
  if (frozen)
    throw ValidationError("CDKPP4100", std::string(method) +
                                           ": the statement is frozen, since freeze() was called or its document was "
                                           "written. Change it earlier, or change a copy()");
}

void State::addTo(Principals& to, const Principals& other, const List<Principal>& added, const char* name,
                  const char* otherName) {
  requireAlone(added, other, name, otherName);
  for (const Principal& principal : added)
    if (dynamic_cast<const IGroupRef*>(&*principal))
      throw ValidationError("CDKPP4103",
                            "a group is no principal: policies cannot speak of IAM groups. Name its users, or attach "
                            "an identity policy to the group");
  for (const Principal& principal : added) {
    const PrincipalPolicyFragment fragment = principal->policyFragment();
    if (!to.add(principal, fragment)) continue;
    const Json brought = fragment.conditions.hasValue() ? fragment.conditions : Json::object();
    const std::string key = identityText(brought);
    if (principalConditions && *principalConditions != key)
      throw ValidationError("CDKPP4104", "the principals of a statement must have the same conditions, but those of " +
                                             principal->toString() +
                                             " differ from those of the ones before. Make it two statements");
    principalConditions = key;
    mergeConditions(conditions, brought);
  }
}

PolicyStatement::PolicyStatement(PolicyStatementProps props) : state_(detail::box<State>(State{})) {
  State& state = State::of(*this);
  state.sid = std::move(props.sid);
  state.effect = props.effect.valueOr(Effect::ALLOW);
  addActions(props.actions);
  addNotActions(props.notActions);
  addPrincipals(props.principals);
  addNotPrincipals(props.notPrincipals);
  addResources(props.resources);
  addNotResources(props.notResources);
  addConditions(props.conditions);
}

void PolicyStatement::addActions(const List<Value<std::string>>& actions) {
  State& state = State::of(*this);
  state.requireMutable("addActions");
  requireAlone(actions, state.notActions, "actions", "notActions");
  requireActions(actions);
  state.actions.addAll(actions);
}
void PolicyStatement::addNotActions(const List<Value<std::string>>& notActions) {
  State& state = State::of(*this);
  state.requireMutable("addNotActions");
  requireAlone(notActions, state.actions, "notActions", "actions");
  requireActions(notActions);
  state.notActions.addAll(notActions);
}
void PolicyStatement::addResources(const List<Value<std::string>>& arns) {
  State& state = State::of(*this);
  state.requireMutable("addResources");
  requireAlone(arns, state.notResources, "resources", "notResources");
  state.resources.addAll(arns);
}
void PolicyStatement::addNotResources(const List<Value<std::string>>& arns) {
  State& state = State::of(*this);
  state.requireMutable("addNotResources");
  requireAlone(arns, state.resources, "notResources", "resources");
  state.notResources.addAll(arns);
}
void PolicyStatement::addAllResources() { addResources({"*"}); }

void PolicyStatement::addPrincipals(const List<Principal>& principals) {
  State& state = State::of(*this);
  state.requireMutable("addPrincipals");
  state.addTo(state.principals, state.notPrincipals, principals, "principals", "notPrincipals");
}
void PolicyStatement::addPrincipal(const IPrincipal& principal) { addPrincipals({Principal(principal)}); }
void PolicyStatement::addNotPrincipals(const List<Principal>& notPrincipals) {
  State& state = State::of(*this);
  state.requireMutable("addNotPrincipals");
  state.addTo(state.notPrincipals, state.principals, notPrincipals, "notPrincipals", "principals");
}
void PolicyStatement::addAwsAccountPrincipal(Value<std::string> accountId) {
  addPrincipals({AccountPrincipal(std::move(accountId))});
}
void PolicyStatement::addArnPrincipal(Value<std::string> arn) { addPrincipals({ArnPrincipal(std::move(arn))}); }
void PolicyStatement::addServicePrincipal(Value<std::string> service, ServicePrincipalOpts opts) {
  addPrincipals({ServicePrincipal(std::move(service), std::move(opts))});
}
void PolicyStatement::addFederatedPrincipal(Value<std::string> federated, Json conditions) {
  addPrincipals({FederatedPrincipal(std::move(federated), std::move(conditions))});
}
void PolicyStatement::addAccountRootPrincipal() { addPrincipals({AccountRootPrincipal()}); }
void PolicyStatement::addCanonicalUserPrincipal(Value<std::string> canonicalUserId) {
  addPrincipals({CanonicalUserPrincipal(std::move(canonicalUserId))});
}
void PolicyStatement::addAnyPrincipal() { addPrincipals({AnyPrincipal()}); }

void PolicyStatement::addCondition(std::string_view key, const Json& value) {
  State& state = State::of(*this);
  state.requireMutable("addCondition");
  mergeCondition(state.conditions, key, value);
}
void PolicyStatement::addConditions(const Json& conditions) {
  for (std::size_t i = 0; i < conditions.size(); ++i) addCondition(conditions.key(i), conditions.value(i));
}
void PolicyStatement::addAccountCondition(Value<std::string> accountId) {
  addCondition("StringEquals", Json::object({{"sts:ExternalId", Json(accountId)}}));
}
void PolicyStatement::addSourceAccountCondition(Value<std::string> accountId) {
  addCondition("StringEquals", Json::object({{"aws:SourceAccount", Json(accountId)}}));
}
void PolicyStatement::addSourceArnCondition(Value<std::string> arn) {
  addCondition("ArnEquals", Json::object({{"aws:SourceArn", Json(arn)}}));
}

PolicyStatement PolicyStatement::copy(PolicyStatementProps overrides) const {
  const State& state = State::of(*this);
  const auto keep = [](auto& property, const auto& present) {
    if (!property.cell()) property = present;
  };
  keep(overrides.actions, state.actions.list);
  keep(overrides.conditions, state.conditions);
  if (!overrides.effect) overrides.effect = state.effect;
  keep(overrides.notActions, state.notActions.list);
  keep(overrides.notPrincipals, state.notPrincipals.list);
  keep(overrides.notResources, state.notResources.list);
  keep(overrides.principals, state.principals.list);
  keep(overrides.resources, state.resources.list);
  keep(overrides.sid, state.sid);
  return PolicyStatement(std::move(overrides));
}

PolicyStatement& PolicyStatement::freeze() {
  State::of(*this).frozen = true;
  return *this;
}
bool PolicyStatement::frozen() const { return State::of(*this).frozen; }

const List<Value<std::string>>& PolicyStatement::actions() const { return State::of(*this).actions.list; }
const List<Value<std::string>>& PolicyStatement::notActions() const { return State::of(*this).notActions.list; }
const List<Principal>& PolicyStatement::principals() const { return State::of(*this).principals.list; }
const List<Principal>& PolicyStatement::notPrincipals() const { return State::of(*this).notPrincipals.list; }
const List<Value<std::string>>& PolicyStatement::resources() const { return State::of(*this).resources.list; }
const List<Value<std::string>>& PolicyStatement::notResources() const { return State::of(*this).notResources.list; }
const Json& PolicyStatement::conditions() const { return State::of(*this).conditions; }
bool PolicyStatement::hasPrincipal() const {
  const State& state = State::of(*this);
  return !state.principals.empty() || !state.notPrincipals.empty();
}
bool PolicyStatement::hasResource() const { return !State::of(*this).resources.empty(); }
Effect PolicyStatement::effect() const { return State::of(*this).effect; }
void PolicyStatement::setEffect(Effect effect) {
  State& state = State::of(*this);
  state.requireMutable("setEffect");
  state.effect = effect;
}
const Optional<Value<std::string>>& PolicyStatement::sid() const { return State::of(*this).sid; }
void PolicyStatement::setSid(Value<std::string> sid) {
  State& state = State::of(*this);
  state.requireMutable("setSid");
  state.sid = std::move(sid);
}

}  // namespace cdk::iam
