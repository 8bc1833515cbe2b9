// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::User: a person or a program with credentials of its own. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/secret_value.hpp>
#include <cdkpp/iam/cfn_user.hpp>
#include <cdkpp/iam/policy.hpp>

namespace cdk::iam {

struct UserProps {
  /// The groups that the user is in. CloudFormation: Groups. @default none
  List<IGroup&> groups{};
  /// CloudFormation: ManagedPolicyArns. @default none
  List<IManagedPolicy&> managedPolicies{};
  /// The password for the console. CloudFormation: LoginProfile. @default the user cannot sign in to the console
  Optional<SecretValue> password{};
  /// Whether the password must be changed when the user signs in; only with a password. @default false
  Optional<bool> passwordResetRequired{};
  /// A path that names begin with: "/" or "/…/". CloudFormation: Path. @default "/"
  Optional<Value<std::string>> path{};
  /// What the permissions are limited to. CloudFormation: PermissionsBoundary. @default no limit
  Optional<IManagedPolicy&> permissionsBoundary{};
  /// Up to 64 characters. CloudFormation: UserName. @default made by CloudFormation
  Optional<Value<std::string>> userName{};
};

/// A user that exists.
struct UserAttributes {
  /// The ARN: its account is that of the user.
  Required<Value<std::string>> userArn;
};

/// A user. Permissions that are granted to it are in one inline policy, "DefaultPolicy".
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html
class User : public Resource, public virtual IUser {
 public:
  using Props = UserProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.User";
  /// A user of this account that exists.
  static Handle<IUser> fromUserName(const Parent& scope, const Id& id, Value<std::string> userName);
  static Handle<IUser> fromUserArn(const Parent& scope, const Id& id, Value<std::string> userArn);
  static Handle<IUser> fromUserAttributes(const Parent& scope, const Id& id, UserAttributes attrs);
  /// @throws ValidationError CDKPP4125 for passwordResetRequired without a password.
  template <std::same_as<UserProps> P = UserProps>
  explicit User(Scope scope, P props = {});

  Value<std::string> userArn() const override { return userArn_; }
  Value<std::string> userName() const override { return userName_; }
  UserReference userRef() const override { return {.userArn = userArn_, .userName = userName_}; }
  /// What the permissions are limited to. CloudFormation: PermissionsBoundary.
  Handle<IManagedPolicy> permissionsBoundary() const { return permissionsBoundary_; }

  void addToGroup(IGroup& group) override;
  void addManagedPolicy(IManagedPolicy& policy) override;
  void attachInlinePolicy(Policy& policy) override;
  /// Adds to the default policy.
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;

  IPrincipal& grantPrincipal() const override { return const_cast<User&>(*this); }
  std::string assumeRoleAction() const override;
  PrincipalPolicyFragment policyFragment() const override;
  Optional<Value<std::string>> principalAccount() const override;

 private:
  List<Value<std::string>> groups_{};
  List<IManagedPolicy&> managedPolicies_;
  Handle<IManagedPolicy> permissionsBoundary_{};
  detail::AttachedPolicies attachedPolicies_{};
  Handle<Policy> defaultPolicy_{};
  Value<std::string> userArn_ = "";
  Value<std::string> userName_ = "";
};

}  // namespace cdk::iam

namespace cdk::detail {
/// The console password of a user. @throws ValidationError CDKPP4125 for passwordResetRequired without a password.
Optional<iam::CfnUser::LoginProfileProperty> loginProfile(const iam::UserProps& props, const IConstruct& about);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<UserProps> P>
User::User(Scope scope, P props)
    : Resource{detail::injected<User>(scope, props), {.physicalName = props.userName}},
      managedPolicies_(props.managedPolicies) {
  if (props.permissionsBoundary) permissionsBoundary_ = *props.permissionsBoundary;
  New<CfnUser> resource{*this, Id("Resource", node().location()),
      {.groups = detail::lazyList(groups_),
          .loginProfile = detail::loginProfile(props, *this),
          .managedPolicyArns = detail::lazyArns(managedPolicies_),
          .path = props.path,
          .permissionsBoundary = detail::arnOf(props.permissionsBoundary),
          .userName = physicalName()}};
  userArn_ =
      getResourceArnAttribute(resource->attrArn(), {.region = "",
                                                       .resource = "user",
                                                       .resourceName = detail::nameWithPath(props.path, physicalName()),
                                                       .service = "iam"});
  userName_ = getResourceNameAttribute(resource->ref());
  for (IGroup& group : props.groups) addToGroup(group);
}

}  // namespace cdk::iam
