// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::Policy: an inline policy. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/cfn_policy.hpp>
#include <cdkpp/iam/identity.hpp>

namespace cdk::iam {

struct PolicyProps {
  /// The document to begin with. @default an empty one
  Optional<PolicyDocument> document{};
  /// Whether the policy is in the template in any case: it must then have statements and be attached, which else
  /// decide whether it is. @default false
  Optional<bool> force{};
  /// Whom it is attached to. CloudFormation: Groups. @default none
  List<IGroup&> groups{};
  /// Up to 128 characters, unique among those of one identity. CloudFormation: PolicyName.
  /// @default made of the logical id
  Optional<Value<std::string>> policyName{};
  /// Whom it is attached to. CloudFormation: Roles. @default none
  List<IRole&> roles{};
  /// The first statements. CloudFormation: PolicyDocument. @default none
  List<PolicyStatement> statements{};
  /// Whom it is attached to. CloudFormation: Users. @default none
  List<IUser&> users{};
};

/// An inline policy of roles, users and groups. It is in the template once it has statements and is attached.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html
class Policy : public Resource, public virtual IPolicy, public virtual IGrantable {
 public:
  using Props = PolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.Policy";
  /// A policy that exists. Its policyRef() throws ValidationError CDKPP4114.
  static Handle<IPolicy> fromPolicyName(const Parent& scope, const Id& id, Value<std::string> policyName);
  /// Synthesis reports a policy that is forced or referred to, but is empty or not attached.
  template <std::same_as<PolicyProps> P = PolicyProps>
  explicit Policy(Scope scope, P props = {});

  /// The statements.
  PolicyDocument& document() { return document_; }
  /// The name. Whoever asks for it depends on the policy, which must then be in the template. CloudFormation: Ref.
  Value<std::string> policyName() const override;
  PolicyReference policyRef() const override { return {.policyId = resource_->attrId()}; }
  IPrincipal& grantPrincipal() const override { return const_cast<detail::PolicyGrantPrincipal&>(grantPrincipal_); }

  template <class... S>
  void addStatements(const S&... statements) {
    document_.addStatements(statements...);
  }
  void attachToGroup(IGroup& group);
  void attachToRole(IRole& role);
  void attachToUser(IUser& user);

 private:
  class Conditional;
  void makeResource();
  bool isAttached() const;
  bool isWritten() const;
  std::vector<std::string> validatePolicy() const;
  PolicyDocument document_;
  detail::PolicyGrantPrincipal grantPrincipal_;
  detail::AttachedIdentities groups_{};
  detail::AttachedIdentities roles_{};
  detail::AttachedIdentities users_{};
  Handle<CfnPolicy> resource_{};
  bool force_;
  mutable bool referenceTaken_ = false;
};

}  // namespace cdk::iam

namespace cdk::detail {
/// The last 128 characters of the logical id.
std::string policyNameOf(const CfnResource& policy);
/// What is wrong with an inline policy when the template is written.
std::vector<std::string> policyProblems(const iam::PolicyDocument& document, bool attached, bool forced, bool referred);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<PolicyProps> P>
Policy::Policy(Scope scope, P props)
    : Resource{detail::injected<Policy>(scope, props),
          {.physicalName = props.policyName ? *props.policyName
                                            : Lazy::string([this] { return detail::policyNameOf(*resource_); })}},
      document_(props.document.valueOr(PolicyDocument())),
      grantPrincipal_(*this, document_, "Policy"),
      force_(props.force.valueOr(false)) {
  makeResource();
  for (IUser& user : props.users) attachToUser(user);
  for (IGroup& group : props.groups) attachToGroup(group);
  for (IRole& role : props.roles) attachToRole(role);
  for (const PolicyStatement& statement : props.statements) addStatements(statement);
  node().addValidation([this] { return validatePolicy(); });
}

}  // namespace cdk::iam
