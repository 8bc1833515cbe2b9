// SPDX-License-Identifier: Apache-2.0
// UnknownPrincipal: the principal of imported resources whose role is not known. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::iam {

struct UnknownPrincipalProps {
  /// The resource that was imported without its role.
  Required<IConstruct&> resource;
};

/// Takes grants without effect, and warns the user of the resource to give the permissions by hand. A class of
/// imported resources has one as a member, for IGrantable::grantPrincipal.
class UnknownPrincipal : public IPrincipal {
 public:
  explicit UnknownPrincipal(UnknownPrincipalProps props) : resource_(*props.resource) {}
  IPrincipal& grantPrincipal() const override { return const_cast<UnknownPrincipal&>(*this); }
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  /// @throws ValidationError CDKPP4140 always: it cannot stand in a policy.
  PrincipalPolicyFragment policyFragment() const override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  std::string toString() const override;

 private:
  IConstruct& resource_;
  DependencyGroup nothing_{};
};

}  // namespace cdk::iam
