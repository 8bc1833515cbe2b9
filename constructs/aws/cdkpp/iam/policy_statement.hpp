// SPDX-License-Identifier: Apache-2.0
// PolicyStatement: one permission.
#pragma once
#include <cdkpp/iam/principals.hpp>

namespace cdk::iam {

enum class Effect { ALLOW, DENY };

struct PolicyStatementProps {
  /// "service:Action", with * as a wildcard. @default none
  List<Value<std::string>> actions{};
  /// {"StringEquals": {"key": "value"}}. @default none
  Json conditions{};
  /// @default Effect::ALLOW
  Optional<Effect> effect{};
  /// All actions but these. @default none
  List<Value<std::string>> notActions{};
  /// Everybody but these. @default none
  List<Principal> notPrincipals{};
  /// All resources but these. @default none
  List<Value<std::string>> notResources{};
  /// Whom a resource policy speaks of. @default none
  List<Principal> principals{};
  /// ARNs, with * as a wildcard. @default none
  List<Value<std::string>> resources{};
  /// The id of the statement in its document. @default none
  Optional<std::string> sid{};
};

/// A statement of a policy, a value that can be changed until it is in a document.
///
///     iam::PolicyStatement{{.actions = {"s3:GetObject"}, .resources = {bucket->arnForObjects("*")}}}
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
class PolicyStatement {
 public:
  explicit PolicyStatement(PolicyStatementProps props = {});

  void addActions(List<Value<std::string>> actions);
  void addResources(List<Value<std::string>> resources);
  void addPrincipal(const IPrincipal& principal);
  void addCondition(std::string_view key, const Json& value);
  void addConditions(const Json& conditions);
  bool hasPrincipal() const { return props_.principals_.size() > 0; }
  bool hasResource() const { return props_.resources_.size() > 0; }

  /// The statement with its tokens, lists not yet shortened. For PolicyDocument.
  Json toStatementJson() const;

 private:
  struct Parts {
    List<Value<std::string>> actions_{};
    List<Value<std::string>> notActions_{};
    List<Value<std::string>> resources_{};
    List<Value<std::string>> notResources_{};
    Json principals_{};
    Json notPrincipals_{};
    Json conditions_{};
    Optional<std::string> sid_{};
    Effect effect_ = Effect::ALLOW;
  };
  static void addTo(Json& principals, const PrincipalPolicyFragment& fragment);
  Parts props_{};
};

inline PolicyStatement::PolicyStatement(PolicyStatementProps props) {
  props_.actions_ = std::move(props.actions);
  props_.notActions_ = std::move(props.notActions);
  props_.resources_ = std::move(props.resources);
  props_.notResources_ = std::move(props.notResources);
  props_.sid_ = std::move(props.sid);
  props_.effect_ = props.effect.valueOr(Effect::ALLOW);
  for (const Principal& principal : props.principals) addPrincipal(*principal);
  for (const Principal& principal : props.notPrincipals) addTo(props_.notPrincipals_, principal->policyFragment());
  addConditions(props.conditions);
}

inline void PolicyStatement::addActions(List<Value<std::string>> actions) {
  for (const auto& action : actions) props_.actions_.add(action);
}
inline void PolicyStatement::addResources(List<Value<std::string>> resources) {
  for (const auto& resource : resources) props_.resources_.add(resource);
}
inline void PolicyStatement::addTo(Json& principals, const PrincipalPolicyFragment& fragment) {
  for (std::size_t i = 0; i < fragment.principalJson.size(); ++i) {
    const std::string& kind = fragment.principalJson.key(i);
    Json all = principals[kind].hasValue() ? principals[kind] : Json::array();
    const Json added = fragment.principalJson.value(i);
    for (std::size_t k = 0; k < added.size(); ++k) all.add(added[k]);
    principals.set(kind, all);
  }
}
inline void PolicyStatement::addPrincipal(const IPrincipal& principal) {
  const PrincipalPolicyFragment fragment = principal.policyFragment();
  addTo(props_.principals_, fragment);
  addConditions(fragment.conditions);
}
inline void PolicyStatement::addCondition(std::string_view key, const Json& value) {
  Json merged = props_.conditions_[key].hasValue() ? props_.conditions_[key] : Json::object();
  for (std::size_t i = 0; i < value.size(); ++i) merged.set(value.key(i), value.value(i));
  props_.conditions_.set(key, merged);
}
inline void PolicyStatement::addConditions(const Json& conditions) {
  for (std::size_t i = 0; i < conditions.size(); ++i) addCondition(conditions.key(i), conditions.value(i));
}

inline Json PolicyStatement::toStatementJson() const {
  Json statement = Json::object();
  const auto add = [&](const char* key, const auto& value) {
    if (value.cell() && value.size() > 0) statement.set(key, Json(value));
  };
  add("Action", props_.actions_);
  add("NotAction", props_.notActions_);
  add("Condition", props_.conditions_);
  statement.set("Effect", props_.effect_ == Effect::ALLOW ? "Allow" : "Deny");
  add("Principal", props_.principals_);
  add("NotPrincipal", props_.notPrincipals_);
  add("Resource", props_.resources_);
  add("NotResource", props_.notResources_);
  if (props_.sid_) statement.set("Sid", *props_.sid_);
  return statement;
}

}  // namespace cdk::iam
