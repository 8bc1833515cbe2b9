// SPDX-License-Identifier: Apache-2.0
// PermissionsBoundary: a policy that limits all roles and users of a scope.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// A managed policy that becomes the permissions boundary of every AWS::IAM::Role and AWS::IAM::User of a stage or
/// stack:
///
///     New<Stage> prod{app, "Prod", {.permissionsBoundary = PermissionsBoundary::fromName("cdk-${Qualifier}-limit")}};
///
/// Names and ARNs may hold ${Qualifier}, ${AWS::AccountId} and ${AWS::Region}, the latter two where the environment of
/// the stack is settled. The context value "@aws-cdk/core:permissionsBoundary": {"name": …} or {"arn": …} does the same
/// for all of an app. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
class PermissionsBoundary {
 public:
  /// A policy of the account of each stack.
  static PermissionsBoundary fromName(Value<std::string> name) { return PermissionsBoundary(std::move(name), {}); }
  static PermissionsBoundary fromArn(Value<std::string> arn) { return PermissionsBoundary({}, std::move(arn)); }
  const Optional<Value<std::string>>& name() const { return name_; }
  const Optional<Value<std::string>>& arn() const { return arn_; }

 private:
  PermissionsBoundary(Optional<Value<std::string>> name, Optional<Value<std::string>> arn)
      : name_(std::move(name)), arn_(std::move(arn)) {}
  Optional<Value<std::string>> name_;
  Optional<Value<std::string>> arn_;
};

}  // namespace cdk
