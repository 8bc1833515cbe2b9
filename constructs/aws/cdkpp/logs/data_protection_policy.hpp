// SPDX-License-Identifier: Apache-2.0
// DataProtectionPolicy: what is masked in a log group. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>
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
  explicit DataProtectionPolicy(DataProtectionPolicyProps props) : props_(std::move(props)) {
    if (props_.identifiers->size() == 0)
      throw ValidationError("CDKPP4703", "a data protection policy needs identifiers: say what is to be masked");
  }
  /// For LogGroup: CloudFormation's DataProtectionPolicy.
  Json bind(const IConstruct& scope) const;

 private:
  DataProtectionPolicyProps props_;
};

inline Json DataProtectionPolicy::bind(const IConstruct& scope) const {
  Json destination = Json::object();
  if (props_.logGroupAuditDestination)
    destination.set(
        "CloudWatchLogs", Json::object({{"LogGroup", props_.logGroupAuditDestination->logGroupRef().logGroupName}}));
  if (props_.s3BucketAuditDestination)
    destination.set("S3", Json::object({{"Bucket", props_.s3BucketAuditDestination->bucketRef().bucketName}}));
  if (props_.deliveryStreamNameAuditDestination)
    destination.set("Firehose", Json::object({{"DeliveryStream", props_.deliveryStreamNameAuditDestination}}));
  Json identifiers = Json::array();
  Json custom = Json::array();
  for (const DataIdentifier& identifier : *props_.identifiers) {
    if (identifier.regex().empty()) {
      identifiers.add(Stack::of(scope).formatArn({.account = "aws",
          .region = "",
          .resource = "data-identifier",
          .resourceName = identifier.name(),
          .service = "dataprotection"}));
    } else {
      identifiers.add(identifier.name());
      custom.add(Json::object({{"Name", identifier.name()}, {"Regex", identifier.regex()}}));
    }
  }
  const auto statement = [&](const char* sid, const char* operation, const Json& content) {
    return Json::object(
        {{"Sid", sid}, {"DataIdentifier", identifiers}, {"Operation", Json::object({{operation, content}})}});
  };
  return Json::object({{"Name", props_.name.valueOr("data-protection-policy-cdk")},
      {"Description", props_.description.valueOr("cdk generated data protection policy")}, {"Version", "2021-06-01"},
      {"Statement",
          Json::array({statement("audit-statement-cdk", "Audit", Json::object({{"FindingsDestination", destination}})),
              statement("redact-statement-cdk", "Deidentify", Json::object({{"MaskConfig", Json::object()}}))})},
      {"Configuration", Json::object({{"CustomDataIdentifier", custom}})}});
}

}  // namespace cdk::logs
