// SPDX-License-Identifier: Apache-2.0
// PermissionsBoundary: a limit for all roles and users of a scope. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/iam/managed_policy_ref.hpp>

namespace cdk::iam {

/// Limits what the roles and users of a scope can be permitted, those that are created later too:
///
///     iam::PermissionsBoundary::of(app).apply(*iam::ManagedPolicy::fromAwsManagedPolicyName("PowerUserAccess"))
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
class PermissionsBoundary {
 public:
  static PermissionsBoundary of(const IConstruct& scope) { return PermissionsBoundary(scope.asConstruct()); }
  /// The limit of all roles and users here and below. The latest one counts. CloudFormation: PermissionsBoundary.
  void apply(const IManagedPolicy& boundaryPolicy);
  /// Takes the limit away from all roles and users here and below.
  void clear();

 private:
  explicit PermissionsBoundary(Construct& scope) : scope_(&scope) {}
  Construct* scope_;
};

}  // namespace cdk::iam
