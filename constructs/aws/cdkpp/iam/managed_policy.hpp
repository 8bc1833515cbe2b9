// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::ManagedPolicy: a policy of its own, for many identities. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/cfn_managed_policy.hpp>
#include <cdkpp/iam/identity.hpp>

namespace cdk::iam {

struct ManagedPolicyProps {
  /// Up to 1000 characters. CloudFormation: Description. @default ""
  Optional<Value<std::string>> description{};
  /// The document to begin with. @default an empty one
  Optional<PolicyDocument> document{};
  /// Whom it is attached to. CloudFormation: Groups. @default none
  List<IGroup&> groups{};
  /// Up to 128 characters, unique in the account. CloudFormation: ManagedPolicyName. @default made by CloudFormation
  Optional<Value<std::string>> managedPolicyName{};
  /// A path that names begin with, "/" or "/…/". CloudFormation: Path. @default "/"
  Optional<Value<std::string>> path{};
  /// Whom it is attached to. CloudFormation: Roles. @default none
  List<IRole&> roles{};
  /// The first statements. CloudFormation: PolicyDocument. @default none
  List<PolicyStatement> statements{};
  /// Whom it is attached to. CloudFormation: Users. @default none
  List<IUser&> users{};
};

/// A managed policy of the account.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html
class ManagedPolicy : public Resource,
                      public virtual IManagedPolicy,
                      public virtual IManagedPolicyRef,
                      public virtual IGrantable {
 public:
  using Props = ManagedPolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.ManagedPolicy";
  /// A managed policy of this account that exists.
  static Handle<IManagedPolicy> fromManagedPolicyName(
      const Parent& scope, const Id& id, Value<std::string> managedPolicyName);
  static Handle<IManagedPolicy> fromManagedPolicyArn(
      const Parent& scope, const Id& id, Value<std::string> managedPolicyArn);
  /// A managed policy of AWS: "ReadOnlyAccess", "service-role/AWSLambdaBasicExecutionRole". It is in no tree and lives
  /// as long as the program.
  /// @see https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
  static Handle<IManagedPolicy> fromAwsManagedPolicyName(std::string_view managedPolicyName);
  /// Synthesis reports a policy that is empty.
  template <std::same_as<ManagedPolicyProps> P = ManagedPolicyProps>
  explicit ManagedPolicy(Scope scope, P props = {});

  /// The statements.
  PolicyDocument& document() { return document_; }
  /// CloudFormation: Description.
  const Value<std::string>& description() const { return description_; }
  /// CloudFormation: Path.
  const Value<std::string>& path() const { return path_; }
  /// CloudFormation: Ref.
  Value<std::string> managedPolicyArn() const override;
  Value<std::string> managedPolicyName() const;
  ManagedPolicyReference managedPolicyRef() const override { return {.policyArn = managedPolicyArn()}; }
  IPrincipal& grantPrincipal() const override { return const_cast<detail::PolicyGrantPrincipal&>(grantPrincipal_); }

  template <class... S>
  void addStatements(const S&... statements) {
    document_.addStatements(statements...);
  }
  void attachToGroup(IGroup& group);
  void attachToRole(IRole& role);
  void attachToUser(IUser& user);
  bool attachToImportedRole(IRole& role) override;

 private:
  std::vector<std::string> validateManagedPolicy();
  PolicyDocument document_;
  detail::PolicyGrantPrincipal grantPrincipal_;
  Value<std::string> description_;
  Value<std::string> path_;
  detail::AttachedIdentities groups_{};
  detail::AttachedIdentities roles_{};
  detail::AttachedIdentities users_{};
  Handle<IManagedPolicy> precreated_{};
  Optional<Value<std::string>> managedPolicyArn_{};
  Optional<Value<std::string>> managedPolicyName_{};
};

}  // namespace cdk::iam

namespace cdk::detail {

/// The context value of Role::customizeRoles, as it is for one scope.
struct CustomizeRoles {
  bool enabled = false;
  bool preventSynthesis = false;
};
CustomizeRoles customizeRoles(const IConstruct& scope);

}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<ManagedPolicyProps> P>
ManagedPolicy::ManagedPolicy(Scope scope, P props)
    : Resource{detail::injected<ManagedPolicy>(scope, props), {.physicalName = props.managedPolicyName}},
      document_(props.document.valueOr(PolicyDocument())),
      grantPrincipal_(*this, document_, "ManagedPolicy"),
      description_(props.description.valueOr("")),
      path_(props.path.valueOr("/")) {
  const detail::CustomizeRoles customized = detail::customizeRoles(*this);
  if (customized.enabled)
    precreated_ = fromManagedPolicyName(*this, Id("Imported" + node().id(), node().location()), node().id());
  if (!customized.preventSynthesis) {
    New<CfnManagedPolicy> resource{*this, Id("Resource", node().location()),
        {.description = description_,
            .groups = groups_.names(),
            .managedPolicyName = physicalName(),
            .path = path_,
            .policyDocument = document_.toJson(),
            .roles = roles_.names(),
            .users = users_.names()}};
    managedPolicyArn_ = getResourceArnAttribute(resource->ref(),
        {.region = "", .resource = "policy", .resourceName = physicalName().valueOr(""), .service = "iam"});
    managedPolicyName_ =
        getResourceNameAttribute(*stack().splitArn(resource->ref(), ArnFormat::SLASH_RESOURCE_NAME).resourceName);
  }
  for (IUser& user : props.users) attachToUser(user);
  for (IGroup& group : props.groups) attachToGroup(group);
  for (IRole& role : props.roles) attachToRole(role);
  for (const PolicyStatement& statement : props.statements) addStatements(statement);
  node().addValidation([this] { return validateManagedPolicy(); });
}

}  // namespace cdk::iam
