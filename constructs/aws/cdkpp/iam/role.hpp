// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::Role: an identity that services and people assume. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/iam/managed_policy.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/iam/role_grants.hpp>

namespace cdk::iam {

struct RoleProps {
  /// Who may assume the role. CloudFormation: AssumeRolePolicyDocument.
  Required<Principal> assumedBy;
  /// Up to 1000 characters. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// Ids of which the caller must give one: the condition sts:ExternalId. @default none
  /// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html
  List<Value<std::string>> externalIds{};
  /// Policies by their names that are part of the role. CloudFormation: Policies. @default none
  Map<PolicyDocument> inlinePolicies{};
  /// CloudFormation: ManagedPolicyArns. @default none
  List<IManagedPolicy&> managedPolicies{};
  /// How long a session may last, 1 to 12 hours. CloudFormation: MaxSessionDuration. @default 1 hour
  Optional<Duration> maxSessionDuration{};
  /// A path that names begin with: "/", or up to 512 characters between slashes. CloudFormation: Path. @default "/"
  Optional<Value<std::string>> path{};
  /// What the permissions are limited to. CloudFormation: PermissionsBoundary. @default no limit
  Optional<IManagedPolicy&> permissionsBoundary{};
  /// 1 to 64 letters, digits and _+=,.@-. CloudFormation: RoleName. @default made by CloudFormation
  Optional<Value<std::string>> roleName{};
};

/// For Role::fromRoleName.
struct FromRoleNameOptions {
  /// Whether resources give permissions to the role in their policies, where the role itself cannot take them: only
  /// with `mutable_ = false`. @default false
  Optional<bool> addGrantsToResources{};
  /// The name of the policy that takes the permissions. Two stacks that import the role need two names.
  /// @default made of the place in the tree
  Optional<std::string> defaultPolicyName{};
  /// Whether permissions are added to the role, by policies of this program. @default true
  Optional<bool> mutable_{};
};
/// For Role::fromRoleArn.
using FromRoleArnOptions = FromRoleNameOptions;

/// For Role::fromLookup.
struct RoleLookupOptions {
  /// As in FromRoleNameOptions. @default false
  Optional<bool> addGrantsToResources{};
  /// As in FromRoleNameOptions.
  Optional<std::string> defaultPolicyName{};
  /// As in FromRoleNameOptions. @default true
  Optional<bool> mutable_{};
  /// The name of the role, without its path.
  Required<Value<std::string>> roleName;
};

/// For Role::withoutPolicyUpdates.
struct WithoutPolicyUpdatesOptions {
  /// Whether resources give permissions to the role in their policies. @default false
  Optional<bool> addGrantsToResources{};
};

/// For Role::customizeRoles.
struct CustomizeRolesOptions {
  /// Whether roles, policies and managed policies are left out of the templates. @default true
  Optional<bool> preventSynthesis{};
  /// The names of roles that exist, by the path of the construct in whose place they are used, absolute or below the
  /// scope. @default none
  Map<std::string> usePrecreatedRoles{};
};

/// A role. Permissions that are granted to it are in one inline policy, "DefaultPolicy"; what does not fit into it is
/// in managed policies "OverflowPolicy1" …
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
class Role : public Resource, public virtual IRole {
 public:
  using Props = RoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.Role";

  /// A role that exists. In another account than the stack's it takes no permissions: resources give them.
  /// @throws ValidationError CDKPP4116 for addGrantsToResources without `mutable_ = false`.
  static Handle<IRole> fromRoleArn(
      const Parent& scope, const Id& id, Value<std::string> roleArn, FromRoleArnOptions options = {});
  /// A role of this account that exists. @param roleName without the path
  static Handle<IRole> fromRoleName(
      const Parent& scope, const Id& id, Value<std::string> roleName, FromRoleNameOptions options = {});
  /// A role that the CLI looks up in the account of the stack.
  /// @throws ValidationError CDKPP4117 when the name is a token.
  static Handle<IRole> fromLookup(const Parent& scope, const Id& id, RoleLookupOptions options);
  static bool isRole(const IConstruct& x) { return dynamic_cast<const Role*>(&x) != nullptr; }
  /// Leaves roles and their policies out of the templates of a scope, and writes a report of them,
  /// iam-policy-report.txt, for those who make them by hand.
  static void customizeRoles(const IConstruct& scope, CustomizeRolesOptions options = {});

  /// @throws ValidationError CDKPP4120 naming all properties that are not allowed.
  template <std::same_as<RoleProps> P = RoleProps>
  explicit Role(Scope scope, P props);

  /// CloudFormation: Fn::GetAtt Arn. @throws ValidationError CDKPP4118 when roles are left out of the template.
  Value<std::string> roleArn() const override;
  /// CloudFormation: Ref. @throws ValidationError CDKPP4118 when roles are left out of the template.
  Value<std::string> roleName() const override;
  /// The unique id, "AROA…". CloudFormation: Fn::GetAtt RoleId. @throws ValidationError CDKPP4118 as roleArn.
  Value<std::string> roleId() const;
  RoleReference roleRef() const override;
  /// The trust policy: who may assume the role. CloudFormation: AssumeRolePolicyDocument.
  PolicyDocument& assumeRolePolicy() { return assumeRolePolicy_; }
  /// What the permissions are limited to. CloudFormation: PermissionsBoundary.
  Handle<IManagedPolicy> permissionsBoundary() const { return permissionsBoundary_; }
  void applyRemovalPolicy(RemovalPolicy policy) override;

  void addManagedPolicy(IManagedPolicy& policy) override;
  void attachInlinePolicy(Policy& policy) override;
  /// Adds to the default policy.
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  /// The same role for those that must not change its policies: what is granted to it is taken as given already.
  Handle<IRole> withoutPolicyUpdates(WithoutPolicyUpdatesOptions options = {});

  RoleGrants grants() const { return RoleGrants::fromRole(*this); }
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override;
  Grant grantPassRole(const IGrantable& grantee) override;
  /// @throws ValidationError CDKPP4115 for a service or an account, see RoleGrants.
  Grant grantAssumeRole(const IGrantable& grantee) override;

  IPrincipal& grantPrincipal() const override { return const_cast<Role&>(*this); }
  std::string assumeRoleAction() const override;
  PrincipalPolicyFragment policyFragment() const override;
  Optional<Value<std::string>> principalAccount() const override;

 private:
  void usePrecreatedRole(const std::string& name);
  /// Moves what is too large for the default policy into managed policies, once all statements are known.
  void splitWhenLarge();
  void splitLargePolicy();
  std::vector<std::string> validateRole() const;

  PolicyDocument assumeRolePolicy_{};
  Map<PolicyDocument> inlinePolicies_{};
  List<IManagedPolicy&> managedPolicies_{};
  Handle<IManagedPolicy> permissionsBoundary_{};
  detail::AttachedPolicies attachedPolicies_{};
  detail::StatementDependables dependables_{};
  Handle<Policy> defaultPolicy_{};
  Handle<IRole> precreated_{};
  Handle<IRole> immutable_{};
  Handle<CfnRole> resource_{};
  Optional<Value<std::string>> roleArn_{};
  Optional<Value<std::string>> roleName_{};
};

}  // namespace cdk::iam

namespace cdk::detail {
/// The trust policy for a principal, with the condition sts:ExternalId where there are ids.
iam::PolicyDocument assumeRolePolicy(const iam::IPrincipal& principal, const List<Value<std::string>>& externalIds);
void checkRole(const iam::RoleProps& props, const IConstruct& about);
/// The name of the role that exists in place of one at this path. Where there should be one and is none, an error is
/// added to the scope, and the name is empty.
struct PrecreatedRoleName {
  bool enabled = false;
  bool preventSynthesis = false;
  std::string name{};
};
PrecreatedRoleName precreatedRoleName(const IConstruct& role);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<RoleProps> P>
Role::Role(Scope scope, P props)
    : Resource{detail::injected<Role>(scope, props), {.physicalName = props.roleName}},
      inlinePolicies_(props.inlinePolicies),
      managedPolicies_(props.managedPolicies) {
  detail::checkRole(props, *this);
  assumeRolePolicy_ = detail::assumeRolePolicy(**props.assumedBy, props.externalIds);
  if (props.permissionsBoundary) permissionsBoundary_ = *props.permissionsBoundary;
  const detail::PrecreatedRoleName precreated = detail::precreatedRoleName(*this);
  if (precreated.enabled) usePrecreatedRole(precreated.name);
  node().addValidation([this] { return validateRole(); });
  if (precreated.preventSynthesis) return;
  List<CfnRole::PolicyProperty> policies;
  for (std::size_t i = 0; i < inlinePolicies_.size(); ++i)
    policies.add(CfnRole::PolicyProperty{
        .policyDocument = inlinePolicies_.value(i).toJson(), .policyName = inlinePolicies_.key(i)});
  const bool described = props.description && !(props.description->isLiteral() && props.description->literal().empty());
  New<CfnRole> resource{*this, Id("Resource", node().location()),
      {.assumeRolePolicyDocument = assumeRolePolicy_.toJson(),
          .description = described ? props.description : Optional<Value<std::string>>(),
          .managedPolicyArns = detail::uniqueArns(managedPolicies_),
          .maxSessionDuration = props.maxSessionDuration
                                    ? Optional<Value<double>>(props.maxSessionDuration->toSeconds())
                                    : Optional<Value<double>>(),
          .path = props.path,
          .permissionsBoundary = detail::arnOf(props.permissionsBoundary),
          .policies = policies,
          .roleName = physicalName()}};
  resource_ = resource;
  roleArn_ =
      getResourceArnAttribute(resource->attrArn(), {.region = "",
                                                       .resource = "role",
                                                       .resourceName = detail::nameWithPath(props.path, physicalName()),
                                                       .service = "iam"});
  roleName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::iam
