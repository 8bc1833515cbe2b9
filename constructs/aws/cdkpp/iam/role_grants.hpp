// SPDX-License-Identifier: Apache-2.0
// RoleGrants: what can be granted on a role. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/iam/role_ref.hpp>

namespace cdk::iam {

/// The grants of a role, L1 or L2: `RoleGrants::fromRole(cfnRole).passRole(user)`.
class RoleGrants {
 public:
  static RoleGrants fromRole(const IRoleRef& role) { return RoleGrants(role); }
  /// Lets somebody assume the role, by a statement in the policy of that principal.
  /// @throws ValidationError CDKPP4115 for a service or an account: they have no policy; the trust policy of the role,
  /// assumeRolePolicy(), must name them.
  Grant assumeRole(const IGrantable& identity) const;
  /// Lets somebody hand the role to a service.
  Grant passRole(const IGrantable& identity) const;

 private:
  explicit RoleGrants(const IRoleRef& role) : role_(&role) {}
  const IRoleRef* role_;
};

}  // namespace cdk::iam
