// SPDX-License-Identifier: Apache-2.0
// FieldIndexPolicy: which fields of log events are indexed. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/errors.hpp>
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
  explicit FieldIndexPolicy(FieldIndexPolicyProps props) : fields_(*props.fields) {
    constexpr std::size_t most = 20;
    if (!Token::isUnresolved(fields_) && fields_.size() > most)
      throw ValidationError(
          "CDKPP4704", "a log group can have 20 indexed fields, but " + std::to_string(fields_.size()) + " were given");
  }
  /// For LogGroup: an element of CloudFormation's FieldIndexPolicies.
  Json bind() const { return Json::object({{"Fields", fields_}}); }

 private:
  List<Value<std::string>> fields_;
};

}  // namespace cdk::logs
