// SPDX-License-Identifier: Apache-2.0
// DataProtectionPolicy: what is masked in a log group. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/json.hpp>
#include <cdkpp/logs/data_identifier.hpp>
#include <cdkpp/logs/log_group_ref.hpp>
#include <cdkpp/s3/bucket_ref.hpp>

namespace cdk::logs {

struct DataProtectionPolicyProps {
  /// The delivery stream of Data Firehose that gets the findings. @default none
  Optional<Value<std::string>> deliveryStreamNameAuditDestination{};
  /// @default "cdk generated data protection policy"
  Optional<Value<std::string>> description{};
  /// What is looked for and masked.
  Required<List<DataIdentifier>> identifiers;
  /// The log group that gets the findings. @default none
  Optional<ILogGroupRef&> logGroupAuditDestination{};
  /// @default "data-protection-policy-cdk"
  Optional<Value<std::string>> name{};
  /// The bucket that gets the findings. @default none
  Optional<s3::IBucketRef&> s3BucketAuditDestination{};
};

/// What is masked in the events of a log group, and where findings are reported.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
class DataProtectionPolicy {
 public:
  /// @throws ValidationError CDKPP4703 without identifiers.
  explicit DataProtectionPolicy(DataProtectionPolicyProps props);
  /// For LogGroup: CloudFormation's DataProtectionPolicy.
  Json bind(const IConstruct& scope) const;

 private:
  DataProtectionPolicyProps props_;
};

}  // namespace cdk::logs
