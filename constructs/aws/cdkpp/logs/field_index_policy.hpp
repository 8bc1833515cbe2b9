// SPDX-License-Identifier: Apache-2.0
// FieldIndexPolicy: which fields of log events are indexed. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::logs {

struct FieldIndexPolicyProps {
  /// Names of fields, up to 20.
  Required<List<Value<std::string>>> fields;
};

/// Fields of log events that are indexed, for faster queries.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html
class FieldIndexPolicy {
 public:
  /// @throws ValidationError CDKPP4704 for more than 20 fields.
  explicit FieldIndexPolicy(FieldIndexPolicyProps props);
  /// For LogGroup: an element of CloudFormation's FieldIndexPolicies.
  Json bind() const;

 private:
  List<Value<std::string>> fields_;
};

}  // namespace cdk::logs
