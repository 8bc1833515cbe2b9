// SPDX-License-Identifier: Apache-2.0
// LazyRole: a role that is made when it is needed. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/role.hpp>

namespace cdk::iam {

using LazyRoleProps = RoleProps;

/// A role that is in the tree, as the child "Default", once something refers to it: its name, ARN or id, or a grant on
/// it. What is added to it before is kept until then.
class LazyRole : public Resource, public virtual IRole {
 public:
  using Props = LazyRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.LazyRole";
  explicit LazyRole(Scope scope, LazyRoleProps props);

  Value<std::string> roleArn() const override;
  Value<std::string> roleName() const override;
  /// CloudFormation: Fn::GetAtt RoleId.
  Value<std::string> roleId() const { return instantiate().roleId(); }
  RoleReference roleRef() const override;
  void addManagedPolicy(IManagedPolicy& policy) override;
  void attachInlinePolicy(Policy& policy) override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override;
  Grant grantPassRole(const IGrantable& grantee) override;
  Grant grantAssumeRole(const IGrantable& grantee) override;
  IPrincipal& grantPrincipal() const override { return const_cast<LazyRole&>(*this); }
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  PrincipalPolicyFragment policyFragment() const override;
  Optional<Value<std::string>> principalAccount() const override { return env().account; }

 private:
  Role& instantiate() const;
  mutable RoleProps props_;
  mutable Handle<Role> role_{};
  PolicyDocument statements_{};
  List<Policy&> policies_{};
  List<IManagedPolicy&> managedPolicies_{};
};

}  // namespace cdk::iam
