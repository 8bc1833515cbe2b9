// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::Role: an identity that services and people take on.
#pragma once
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/iam/role_ref.hpp>

namespace cdk::iam {

class IRole : public virtual IResource, public IPrincipal, public IGrantable, public virtual IRoleRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> roleArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> roleName() const = 0;
};

struct RoleProps {
  /// Who may take the role. CloudFormation: AssumeRolePolicyDocument.
  Required<Principal> assumedBy;
  /// Up to 1000 characters. @default none
  Optional<Value<std::string>> description{};
  /// Up to 64 characters. @default made by CloudFormation
  Optional<Value<std::string>> roleName{};
};

/// A role. Permissions that are granted to it are in one inline policy, "DefaultPolicy".
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
class Role : public Resource, public IRole {
 public:
  using Props = RoleProps;
  explicit Role(Scope scope, RoleProps props);
  Value<std::string> roleArn() const override { return roleArn_; }
  Value<std::string> roleName() const override { return roleName_; }
  RoleReference roleRef() const override { return {.roleArn = roleArn_, .roleName = roleName_}; }
  PolicyDocument& assumeRolePolicy() { return assumeRolePolicy_; }
  /// Adds to the default policy.
  inline AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  bool addToPolicy(const PolicyStatement& statement) { return addToPrincipalPolicy(statement).statementAdded; }

  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  PrincipalPolicyFragment policyFragment() const override { return ArnPrincipal(roleArn_).policyFragment(); }
  IPrincipal& grantPrincipal() override { return *this; }
  Optional<Value<std::string>> principalAccount() const override { return env().account; }

 private:
  PolicyDocument assumeRolePolicy_{};
  Handle<Policy> defaultPolicy_{};
  Handle<CfnRole> resource_{};
  Value<std::string> roleArn_ = "";
  Value<std::string> roleName_ = "";
};

inline Role::Role(Scope scope, RoleProps props) : Resource(scope, {.physicalName = props.roleName}) {
  const Principal& trusted = *props.assumedBy;
  PolicyStatement trust{{.actions = {trusted->assumeRoleAction()}}};
  trust.addPrincipal(*trusted);
  assumeRolePolicy_.addStatement(trust);
  New<CfnRole> resource{*this, Id("Resource", node().location()),
      {.assumeRolePolicyDocument = Json::lazy([this] { return assumeRolePolicy_.toJson(); }),
          .description = props.description,
          .roleName = physicalName()}};
  resource_ = resource;
  roleArn_ =
      getResourceArnAttribute(resource->attrArn(), {.region = "",
                                                       .resource = "role",
                                                       .resourceName = physicalName().valueOr(Value<std::string>("")),
                                                       .service = "iam"});
  roleName_ = getResourceNameAttribute(resource->ref());
}

inline AddToPrincipalPolicyResult Role::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (!defaultPolicy_) {
    defaultPolicy_ = New<Policy>{*this, Id("DefaultPolicy", node().location())};
    defaultPolicy_->attachToRoleName(resource_->ref());
  }
  defaultPolicy_->addStatements(statement);
  return {.statementAdded = true, .policyDependable = defaultPolicy_.get()};
}

}  // namespace cdk::iam
