// SPDX-License-Identifier: Apache-2.0
// Users, groups and instance profiles that exist, what groups have in common, and the role of an instance profile.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/cfn_user_to_group_addition.hpp>
#include <cdkpp/iam/group.hpp>
#include <cdkpp/iam/instance_profile.hpp>
#include <cdkpp/iam/user.hpp>

#include "iam/arn_parts.hpp"

namespace cdk::iam {

namespace {

Value<std::string> arnOf(const Parent& scope, const char* resource, const Value<std::string>& name) {
  return (*scope).stack().formatArn({.region = "", .resource = resource, .resourceName = name, .service = "iam"});
}
ArnComponents partsOf(const Parent& scope, const Value<std::string>& arn) {
  return (*scope).stack().splitArn(arn, ArnFormat::SLASH_RESOURCE_NAME);
}

class ImportedUser final : public Resource, public virtual IUser {
 public:
  using Props = UserAttributes;
  explicit ImportedUser(Scope scope, UserAttributes attrs)
      : Resource(scope),
        account_(stack().splitArn(*attrs.userArn, ArnFormat::SLASH_RESOURCE_NAME).account),
        userArn_(*attrs.userArn),
        userName_(lastOfPath(Arn::extractResourceName(userArn_, "user"))) {}
  Value<std::string> userArn() const override { return userArn_; }
  Value<std::string> userName() const override { return userName_; }
  UserReference userRef() const override { return {.userArn = userArn_, .userName = userName_}; }

  void addToGroup(IGroup& group) override {
    const std::string id = shown(userName_) + "Group" + std::to_string(groups_++);
    New<CfnUserToGroupAddition> addition{
        group.stack(), Id(id, node().location()), {.groupName = group.groupRef().groupName, .users = {userName_}}};
  }
  void addManagedPolicy(IManagedPolicy&) override {
    throw ValidationError("CDKPP4126",
                          "an imported user takes no managed policies: attach the policy with "
                          "ManagedPolicy::attachToUser, which works for policies of this program",
                          *this);
  }
  void attachInlinePolicy(Policy& policy) override {
    attachedPolicies_.attach(policy);
    policy.attachToUser(*this);
  }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override {
    if (!defaultPolicy_) {
      defaultPolicy_ = New<Policy>{*this, Id("Policy", node().location())};
      defaultPolicy_->attachToUser(*this);
    }
    defaultPolicy_->addStatements(statement);
    return {.statementAdded = true, .policyDependable = defaultPolicy_.get()};
  }
  IPrincipal& grantPrincipal() const override { return const_cast<ImportedUser&>(*this); }
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  PrincipalPolicyFragment policyFragment() const override { return ArnPrincipal(userArn_).policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return account_; }

 private:
  Optional<Value<std::string>> account_;
  Value<std::string> userArn_;
  Value<std::string> userName_;
  detail::AttachedPolicies attachedPolicies_{};
  Handle<Policy> defaultPolicy_{};
  unsigned groups_ = 0;
};

class ImportedGroup final : public GroupBase {
 public:
  using Props = Value<std::string>;
  explicit ImportedGroup(Scope scope, Value<std::string> groupArn)
      : GroupBase(scope), groupArn_(std::move(groupArn)), parts_(partsOf(*this, groupArn_)) {}
  Value<std::string> groupArn() const override { return groupArn_; }
  Value<std::string> groupName() const override { return *parts_.resourceName; }
  Optional<Value<std::string>> principalAccount() const override { return parts_.account; }

 private:
  Value<std::string> groupArn_;
  ArnComponents parts_;
};

class ImportedInstanceProfile final : public Resource, public virtual IInstanceProfile {
 public:
  using Props = InstanceProfileAttributes;
  explicit ImportedInstanceProfile(Scope scope, InstanceProfileAttributes attrs)
      : Resource(scope),
        arn_(*attrs.instanceProfileArn),
        name_(lastOfPath(Arn::extractResourceName(arn_, "instance-profile"))) {
    if (attrs.role) role_ = *attrs.role;
  }
  Value<std::string> instanceProfileArn() const override { return arn_; }
  Value<std::string> instanceProfileName() const override { return name_; }
  Handle<IRole> role() const override { return role_; }
  InstanceProfileReference instanceProfileRef() const override {
    return {.instanceProfileArn = arn_, .instanceProfileName = name_};
  }

 private:
  Value<std::string> arn_;
  Value<std::string> name_;
  Handle<IRole> role_{};
};

}  // namespace

Handle<IUser> User::fromUserAttributes(const Parent& scope, const Id& id, UserAttributes attrs) {
  return New<ImportedUser>{scope, id, std::move(attrs)};
}
Handle<IUser> User::fromUserArn(const Parent& scope, const Id& id, Value<std::string> userArn) {
  return fromUserAttributes(scope, id, UserAttributes{.userArn = std::move(userArn)});
}
Handle<IUser> User::fromUserName(const Parent& scope, const Id& id, Value<std::string> userName) {
  return fromUserArn(scope, id, arnOf(scope, "user", userName));
}

Handle<IGroup> Group::fromGroupArn(const Parent& scope, const Id& id, Value<std::string> groupArn) {
  return New<ImportedGroup>{scope, id, std::move(groupArn)};
}
Handle<IGroup> Group::fromGroupName(const Parent& scope, const Id& id, Value<std::string> groupName) {
  return fromGroupArn(scope, id, arnOf(scope, "group", groupName));
}

Handle<IInstanceProfile> InstanceProfile::fromInstanceProfileAttributes(const Parent& scope, const Id& id,
                                                                        InstanceProfileAttributes attrs) {
  return New<ImportedInstanceProfile>{scope, id, std::move(attrs)};
}
Handle<IInstanceProfile> InstanceProfile::fromInstanceProfileArn(const Parent& scope, const Id& id,
                                                                 Value<std::string> instanceProfileArn) {
  return fromInstanceProfileAttributes(scope, id, InstanceProfileAttributes{.instanceProfileArn = instanceProfileArn});
}
Handle<IInstanceProfile> InstanceProfile::fromInstanceProfileName(const Parent& scope, const Id& id,
                                                                  Value<std::string> instanceProfileName) {
  return fromInstanceProfileArn(scope, id, arnOf(scope, "instance-profile", instanceProfileName));
}

AddToPrincipalPolicyResult User::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (!defaultPolicy_) {
    defaultPolicy_ = New<Policy>{*this, Id("DefaultPolicy", node().location())};
    defaultPolicy_->attachToUser(*this);
  }
  defaultPolicy_->addStatements(statement);
  return {.statementAdded = true, .policyDependable = defaultPolicy_.get()};
}

void GroupBase::attachInlinePolicy(Policy& policy) {
  attachedPolicies_.attach(policy);
  policy.attachToGroup(*this);
}
AddToPrincipalPolicyResult GroupBase::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (!defaultPolicy_) {
    defaultPolicy_ = New<Policy>{*this, Id("DefaultPolicy", node().location())};
    defaultPolicy_->attachToGroup(*this);
  }
  defaultPolicy_->addStatements(statement);
  return {.statementAdded = true, .policyDependable = defaultPolicy_.get()};
}

void User::addToGroup(IGroup& group) { groups_.add(group.groupName()); }
void User::addManagedPolicy(IManagedPolicy& policy) { detail::addOnce(managedPolicies_, policy); }

void User::attachInlinePolicy(Policy& policy) {
  attachedPolicies_.attach(policy);
  policy.attachToUser(*this);
}
std::string User::assumeRoleAction() const { return "sts:AssumeRole"; }
PrincipalPolicyFragment User::policyFragment() const { return ArnPrincipal(userArn_).policyFragment(); }
Optional<Value<std::string>> User::principalAccount() const { return env().account; }

std::string GroupBase::assumeRoleAction() const { return "sts:AssumeRole"; }
PrincipalPolicyFragment GroupBase::policyFragment() const { return ArnPrincipal(groupArn()).policyFragment(); }
Optional<Value<std::string>> GroupBase::principalAccount() const { return env().account; }
void Group::addManagedPolicy(IManagedPolicy& policy) {
  if (detail::addOnce(managedPolicies_, policy)) detail::warnOfGroupPolicies(*this, managedPolicies_);
}

}  // namespace cdk::iam

namespace cdk::detail {

Optional<iam::CfnUser::LoginProfileProperty> loginProfile(const iam::UserProps& props, const IConstruct& about) {
  if (props.password)
    return iam::CfnUser::LoginProfileProperty{.password = props.password->unsafeUnwrap(),
                                              .passwordResetRequired = props.passwordResetRequired};
  if (props.passwordResetRequired.valueOr(false))
    throw ValidationError("CDKPP4125",
                          "passwordResetRequired is given without a password, which is what would be reset. Give a "
                          "password, or leave it out",
                          about);
  return {};
}

void warnOfGroupPolicies(const iam::Group& group, const List<iam::IManagedPolicy&>& policies) {
  constexpr std::size_t most = 10;
  if (policies.size() > most)
    Annotations::of(group).addWarningV2("@aws-cdk/aws-iam:groupMaxPoliciesExceeded",
                                        "the group has " + std::to_string(policies.size()) +
                                            " managed policies, but IAM attaches 10 at most to a group. Use fewer, or "
                                            "inline policies");
}

Handle<iam::IRole> instanceRole(iam::InstanceProfile& profile) {
  return New<iam::Role>{
      profile,
      Id("InstanceRole", profile.node().location()),
      {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com"), .roleName = PhysicalName::GENERATE_IF_NEEDED}};
}

}  // namespace cdk::detail
