// SPDX-License-Identifier: Apache-2.0
// RemovalPolicies: what happens to the resources of a scope that leave their stack.
#pragma once
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/removal_policy.hpp>

namespace cdk {

struct RemovalPolicyProps {
  /// The only resource types that get the policy, e.g. "AWS::S3::Bucket". @default all
  List<std::string> applyToResourceTypes{};
  /// Resource types that do not get the policy. @default none
  List<std::string> excludeResourceTypes{};
  /// The priority of the aspect that sets the policy. @default AspectPriority::MUTATING
  Optional<int> priority{};
};

/// Sets the removal policy of all resources of a scope, whatever they had:
///
///     RemovalPolicies::of(stack).destroy({.applyToResourceTypes = {"AWS::S3::Bucket"}});
class RemovalPolicies {
 public:
  static RemovalPolicies of(const IConstruct& scope) { return RemovalPolicies(scope.asConstruct()); }
  void apply(RemovalPolicy policy, RemovalPolicyProps props = {});
  void destroy(RemovalPolicyProps props = {}) { apply(RemovalPolicy::DESTROY, std::move(props)); }
  void retain(RemovalPolicyProps props = {}) { apply(RemovalPolicy::RETAIN, std::move(props)); }
  /// Synthesis throws Error CDKPP2025 for a resource that cannot have a snapshot: choose the types.
  void snapshot(RemovalPolicyProps props = {}) { apply(RemovalPolicy::SNAPSHOT, std::move(props)); }
  void retainOnUpdateOrDelete(RemovalPolicyProps props = {}) {
    apply(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE, std::move(props));
  }

 private:
  explicit RemovalPolicies(Construct& scope) : scope_(&scope) {}
  Construct* scope_;
};

/// Sets the removal policy of the resources of a scope that have neither DeletionPolicy nor UpdateReplacePolicy.
/// A priority of your own draws a warning: what counts as missing depends on what has run before.
class MissingRemovalPolicies {
 public:
  static MissingRemovalPolicies of(const IConstruct& scope) { return MissingRemovalPolicies(scope.asConstruct()); }
  void apply(RemovalPolicy policy, RemovalPolicyProps props = {});
  void destroy(RemovalPolicyProps props = {}) { apply(RemovalPolicy::DESTROY, std::move(props)); }
  void retain(RemovalPolicyProps props = {}) { apply(RemovalPolicy::RETAIN, std::move(props)); }
  /// Synthesis throws Error CDKPP2025 for a resource that cannot have a snapshot: choose the types.
  void snapshot(RemovalPolicyProps props = {}) { apply(RemovalPolicy::SNAPSHOT, std::move(props)); }
  void retainOnUpdateOrDelete(RemovalPolicyProps props = {}) {
    apply(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE, std::move(props));
  }

 private:
  explicit MissingRemovalPolicies(Construct& scope) : scope_(&scope) {}
  Construct* scope_;
};

}  // namespace cdk
