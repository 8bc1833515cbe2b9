// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::Group: users with permissions in common. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/cfn_group.hpp>
#include <cdkpp/iam/policy.hpp>

namespace cdk::iam {

struct GroupProps {
  /// Up to 128 characters. CloudFormation: GroupName. @default made by CloudFormation
  Optional<Value<std::string>> groupName{};
  /// Up to 10. CloudFormation: ManagedPolicyArns. @default none
  List<IManagedPolicy&> managedPolicies{};
  /// A path that names begin with: "/" or "/…/". CloudFormation: Path. @default "/"
  Optional<Value<std::string>> path{};
};

/// What owned and imported groups have in common.
class GroupBase : public Resource, public virtual IGroup {
 public:
  GroupReference groupRef() const override { return {.groupArn = groupArn(), .groupName = groupName()}; }
  void attachInlinePolicy(Policy& policy) override;
  void addManagedPolicy(IManagedPolicy&) override {}
  /// Puts a user into the group.
  void addUser(IUser& user) { user.addToGroup(*this); }
  /// Adds to the default policy.
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  IPrincipal& grantPrincipal() const override { return const_cast<GroupBase&>(*this); }
  std::string assumeRoleAction() const override;
  PrincipalPolicyFragment policyFragment() const override;
  Optional<Value<std::string>> principalAccount() const override;

 protected:
  using Resource::Resource;

 private:
  detail::AttachedPolicies attachedPolicies_{};
  Handle<Policy> defaultPolicy_{};
};

/// A group. It is no principal: policies of resources cannot speak of it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html
class Group : public GroupBase {
 public:
  using Props = GroupProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.Group";
  static Handle<IGroup> fromGroupArn(const Parent& scope, const Id& id, Value<std::string> groupArn);
  /// A group of this account that exists.
  static Handle<IGroup> fromGroupName(const Parent& scope, const Id& id, Value<std::string> groupName);
  template <std::same_as<GroupProps> P = GroupProps>
  explicit Group(Scope scope, P props = {});

  Value<std::string> groupArn() const override { return groupArn_; }
  Value<std::string> groupName() const override { return groupName_; }
  /// Warns when there are more than 10.
  void addManagedPolicy(IManagedPolicy& policy) override;

 private:
  List<IManagedPolicy&> managedPolicies_;
  Value<std::string> groupArn_ = "";
  Value<std::string> groupName_ = "";
};

}  // namespace cdk::iam

namespace cdk::detail {
/// Warns when a group has more managed policies than IAM attaches to one.
void warnOfGroupPolicies(const iam::Group& group, const List<iam::IManagedPolicy&>& policies);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<GroupProps> P>
Group::Group(Scope scope, P props)
    : GroupBase{detail::injected<Group>(scope, props), {.physicalName = props.groupName}},
      managedPolicies_(props.managedPolicies) {
  New<CfnGroup> resource{*this, Id("Resource", node().location()),
      {.groupName = physicalName(), .managedPolicyArns = detail::lazyArns(managedPolicies_), .path = props.path}};
  groupArn_ =
      getResourceArnAttribute(resource->attrArn(), {.region = "",
                                                       .resource = "group",
                                                       .resourceName = detail::nameWithPath(props.path, physicalName()),
                                                       .service = "iam"});
  groupName_ = getResourceNameAttribute(resource->ref());
  detail::warnOfGroupPolicies(*this, managedPolicies_);
}

}  // namespace cdk::iam
