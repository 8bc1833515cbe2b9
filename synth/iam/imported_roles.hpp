// SPDX-License-Identifier: Apache-2.0
// Roles that are not made here: those of Role::fromRoleArn and the like, and of Role::withoutPolicyUpdates.
#pragma once
#include <cdkpp/iam/role.hpp>

namespace cdk::iam {

/// What the roles of this file are made of.
struct ImportedRoleProps {
  Optional<Value<std::string>> account{};
  Optional<std::string> defaultPolicyName{};
  Required<Value<std::string>> roleArn;
  Required<Value<std::string>> roleName;
};

/// A role that takes permissions in policies of this program.
class ImportedRole final : public Resource, public virtual IRole {
 public:
  using Props = ImportedRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.ImportedRole";
  explicit ImportedRole(Scope scope, ImportedRoleProps props);
  Value<std::string> roleArn() const override { return roleArn_; }
  Value<std::string> roleName() const override { return roleName_; }
  RoleReference roleRef() const override { return {.roleArn = roleArn_, .roleName = roleName_}; }
  /// Only policies of the role's own account are attached.
  void attachInlinePolicy(Policy& policy) override;
  /// Warns when the policy is not of this program.
  void addManagedPolicy(IManagedPolicy& policy) override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override;
  Grant grantPassRole(const IGrantable& grantee) override { return grant(grantee, {"iam:PassRole"}); }
  Grant grantAssumeRole(const IGrantable& grantee) override { return grant(grantee, {"sts:AssumeRole"}); }
  IPrincipal& grantPrincipal() const override { return const_cast<ImportedRole&>(*this); }
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  PrincipalPolicyFragment policyFragment() const override { return ArnPrincipal(roleArn_).policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return account_; }
  Optional<std::string> dedupeString() const override;

 private:
  Optional<Value<std::string>> account_;
  Optional<std::string> defaultPolicyName_;
  Value<std::string> roleArn_;
  Value<std::string> roleName_;
  detail::AttachedPolicies attachedPolicies_{};
  Handle<Policy> defaultPolicy_{};
};

struct ImmutableRoleProps {
  bool addGrantsToResources = false;
  Required<IRole&> role;
};

/// A role whose permissions are not changed.
class ImmutableRole final : public Resource, public virtual IRole {
 public:
  using Props = ImmutableRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.ImmutableRole";
  explicit ImmutableRole(Scope scope, ImmutableRoleProps props);
  Value<std::string> roleArn() const override { return role_.roleArn(); }
  Value<std::string> roleName() const override { return role_.roleName(); }
  RoleReference roleRef() const override { return role_.roleRef(); }
  void attachInlinePolicy(Policy&) override {}
  void addManagedPolicy(IManagedPolicy&) override {}
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement&) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override {
    return role_.grant(grantee, std::move(actions));
  }
  Grant grantPassRole(const IGrantable& grantee) override { return role_.grantPassRole(grantee); }
  Grant grantAssumeRole(const IGrantable& grantee) override { return role_.grantAssumeRole(grantee); }
  IPrincipal& grantPrincipal() const override { return const_cast<ImmutableRole&>(*this); }
  std::string assumeRoleAction() const override { return role_.assumeRoleAction(); }
  PrincipalPolicyFragment policyFragment() const override { return role_.policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return role_.principalAccount(); }
  void dependencyRoots(std::vector<Construct*>& roots) const override { roots.push_back(&role_.asConstruct()); }

 private:
  IRole& role_;
  bool addGrantsToResources_;
  DependencyGroup nothing_{};
};

struct PrecreatedRoleProps {
  Optional<PolicyDocument> assumeRolePolicy{};
  bool missing = false;
  Required<IRole&> role;
  std::string rolePath{};
};

/// A role that exists in place of one of the program, see Role::customizeRoles: its permissions go into a report.
class PrecreatedRole final : public Resource, public virtual IRole {
 public:
  using Props = PrecreatedRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.PrecreatedRole";
  explicit PrecreatedRole(Scope scope, PrecreatedRoleProps props);
  Value<std::string> roleArn() const override { return role_.roleArn(); }
  Value<std::string> roleName() const override { return role_.roleName(); }
  RoleReference roleRef() const override { return role_.roleRef(); }
  void attachInlinePolicy(Policy& policy) override;
  void addManagedPolicy(IManagedPolicy& policy) override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override {
    return role_.grant(grantee, std::move(actions));
  }
  Grant grantPassRole(const IGrantable& grantee) override { return role_.grantPassRole(grantee); }
  Grant grantAssumeRole(const IGrantable& grantee) override { return role_.grantAssumeRole(grantee); }
  IPrincipal& grantPrincipal() const override { return const_cast<PrecreatedRole&>(*this); }
  std::string assumeRoleAction() const override { return role_.assumeRoleAction(); }
  PrincipalPolicyFragment policyFragment() const override { return role_.policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return role_.principalAccount(); }
  void dependencyRoots(std::vector<Construct*>& roots) const override { roots.push_back(&role_.asConstruct()); }

 private:
  IRole& role_;
  std::string rolePath_;
  DependencyGroup nothing_{};
};

}  // namespace cdk::iam
