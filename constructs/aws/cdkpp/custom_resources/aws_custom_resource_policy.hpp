// SPDX-License-Identifier: Apache-2.0
// AwsCustomResourcePolicy: what the calls of an AwsCustomResource may do. Follows aws-cdk-lib 2.276.0,
// custom-resources.
#pragma once
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::custom_resources {

/// For AwsCustomResourcePolicy::fromSdkCalls.
struct SdkCallsPolicyOptions {
  /// What all calls may be made on: ARNs, or AwsCustomResourcePolicy::ANY_RESOURCE.
  Required<List<Value<std::string>>> resources;
};

/// The permissions of the calls.
class AwsCustomResourcePolicy {
 public:
  /// For the resources of fromSdkCalls.
  static constexpr const char* ANY_RESOURCE[] = {"*"};
  static AwsCustomResourcePolicy fromStatements(List<iam::PolicyStatement> statements) {
    return {std::move(statements), {}};
  }
  /// A statement for each call, "service:Action". Where the action of IAM has another name than the call, as
  /// lambda:InvokeFunction for Invoke, use fromStatements.
  static AwsCustomResourcePolicy fromSdkCalls(SdkCallsPolicyOptions options) { return {{}, *options.resources}; }
  /// As given to fromStatements.
  const List<iam::PolicyStatement>& statements() const { return statements_; }
  /// As given to fromSdkCalls.
  const List<Value<std::string>>& resources() const { return resources_; }

 private:
  AwsCustomResourcePolicy(List<iam::PolicyStatement> statements, List<Value<std::string>> resources)
      : statements_(std::move(statements)), resources_(std::move(resources)) {}
  List<iam::PolicyStatement> statements_;
  List<Value<std::string>> resources_;
};

}  // namespace cdk::custom_resources
