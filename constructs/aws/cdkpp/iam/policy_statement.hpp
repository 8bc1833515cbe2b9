// SPDX-License-Identifier: Apache-2.0
// PolicyStatement: one permission. Follows aws-cdk-lib 2.276.0, aws-iam.
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
  Optional<Value<std::string>> sid{};
};

struct ResourcePolicyValidationOptions {
  /// Whether a statement without resources is accepted, as services do whose policies speak of their own resource.
  /// @default false
  Optional<bool> skipResourceValidation{};
};

/// A statement of a policy:
///
///     iam::PolicyStatement{{.actions = {"s3:GetObject"}, .resources = {bucket->arnForObjects("*")}}}
///
/// Copies are the same statement: what is added to one is in all documents that hold it. It can be changed until the
/// template is written. copy() makes an independent one.
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
class PolicyStatement {
 public:
  using Props = PolicyStatementProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.PolicyStatement";
  /// @throws ValidationError as the add… methods do.
  explicit PolicyStatement(PolicyStatementProps props = {});
  /// The statement that stands in a policy as {"Effect": …, "Action": …}.
  /// @throws ValidationError CDKPP4108 when it is not one.
  static PolicyStatement fromJson(const Json& object);

  /// @throws ValidationError CDKPP4101 naming all malformed actions, CDKPP4102 when there are notActions.
  void addActions(const List<Value<std::string>>& actions);
  /// @throws ValidationError CDKPP4101 naming all malformed actions, CDKPP4102 when there are actions.
  void addNotActions(const List<Value<std::string>>& notActions);
  /// @throws ValidationError CDKPP4102 when there are notPrincipals, CDKPP4103 for a group, CDKPP4104 when the
  /// conditions differ from those of other principals, or "*" meets another principal.
  void addPrincipals(const List<Principal>& principals);
  /// addPrincipals for one.
  void addPrincipal(const IPrincipal& principal);
  void addNotPrincipals(const List<Principal>& notPrincipals);
  void addAwsAccountPrincipal(Value<std::string> accountId);
  void addArnPrincipal(Value<std::string> arn);
  void addServicePrincipal(Value<std::string> service, ServicePrincipalOpts opts = {});
  void addFederatedPrincipal(Value<std::string> federated, Json conditions);
  void addAccountRootPrincipal();
  void addCanonicalUserPrincipal(Value<std::string> canonicalUserId);
  void addAnyPrincipal();
  /// @throws ValidationError CDKPP4102 when there are notResources.
  void addResources(const List<Value<std::string>>& arns);
  /// @throws ValidationError CDKPP4102 when there are resources.
  void addNotResources(const List<Value<std::string>>& arns);
  /// addResources({"*"}).
  void addAllResources();
  /// Adds to the conditions of an operator: addCondition("StringEquals", Json::object({{"key", "value"}})).
  /// @throws ValidationError CDKPP4105 when the value is no object.
  void addCondition(std::string_view key, const Json& value);
  void addConditions(const Json& conditions);
  /// Only for a caller that gives this account as external id: sts:ExternalId.
  void addAccountCondition(Value<std::string> accountId);
  /// Only for requests that a service makes for this account: aws:SourceAccount.
  void addSourceAccountCondition(Value<std::string> accountId);
  /// Only for requests that a service makes for this resource: aws:SourceArn.
  void addSourceArnCondition(Value<std::string> arn);

  /// An independent statement; what the overrides give takes the place of what this one has.
  PolicyStatement copy(PolicyStatementProps overrides = {}) const;
  /// Refuses changes from now on: they throw ValidationError CDKPP4100.
  PolicyStatement& freeze();
  bool frozen() const;

  const List<Value<std::string>>& actions() const;
  const List<Value<std::string>>& notActions() const;
  const List<Principal>& principals() const;
  const List<Principal>& notPrincipals() const;
  const List<Value<std::string>>& resources() const;
  const List<Value<std::string>>& notResources() const;
  const Json& conditions() const;
  bool hasPrincipal() const;
  bool hasResource() const;
  Effect effect() const;
  void setEffect(Effect effect);
  const Optional<Value<std::string>>& sid() const;
  void setSid(Value<std::string> sid);

  /// What is wrong with the statement in any policy; empty when nothing is.
  std::vector<std::string> validateForAnyPolicy() const;
  std::vector<std::string> validateForIdentityPolicy() const;
  std::vector<std::string> validateForResourcePolicy(ResourcePolicyValidationOptions options = {}) const;
  std::vector<std::string> validateForTrustPolicy() const;

  /// {"Action": …, "Effect": "Allow", …}; may hold tokens.
  Json toStatementJson() const;
  Json toJSON() const { return toStatementJson(); }

  /// Whether both are one statement.
  bool operator==(const PolicyStatement& other) const { return state_.cell() == other.state_.cell(); }

  struct State;

 private:
  friend struct State;
  explicit PolicyStatement(detail::Any state) : state_(std::move(state)) {}
  detail::Any state_;
};

}  // namespace cdk::iam
