// SPDX-License-Identifier: Apache-2.0
// The logs of requests to a bucket, and the bucket that takes them.
#include <cdkpp/iam/principals.hpp>

#include "s3/configurations.hpp"

namespace cdk {
namespace {

iam::ServicePrincipal logService() { return iam::ServicePrincipal("logging.s3.amazonaws.com"); }

s3::CfnBucket::TargetObjectKeyFormatProperty rendered(const s3::TargetObjectKeyFormat& format) {
  using s3::CfnBucket;
  if (!format.isPartitioned()) return {.simplePrefix = Json::object({})};
  return {.partitionedPrefix = CfnBucket::PartitionedPrefixProperty{.partitionDateSource = format.dateSource()}};
}

}  // namespace

namespace detail {

Optional<s3::CfnBucket::LoggingConfigurationProperty> accessLogs(const s3::BucketProps& props) {
  if (!props.serverAccessLogsBucket && !props.serverAccessLogsPrefix) return {};
  s3::CfnBucket::LoggingConfigurationProperty result{.logFilePrefix = props.serverAccessLogsPrefix};
  if (props.serverAccessLogsBucket) {
    if (const auto key = props.serverAccessLogsBucket->encryptionKey()) key->grantEncryptDecrypt(logService());
    result.destinationBucketName = props.serverAccessLogsBucket->bucketName();
  }
  if (props.targetObjectKeyFormat) result.targetObjectKeyFormat = rendered(*props.targetObjectKeyFormat);
  return result;
}

}  // namespace detail

namespace s3 {

void Bucket::allowLogDelivery(const Bucket& from, const Optional<Value<std::string>>& prefix) {
  Json conditions;
  // Between stacks the ARN would make each depend on the other.
  if (&from.stack() == &stack())
    conditions = Json::object({{"ArnLike", Json::object({{"aws:SourceArn", Json(from.bucketArn())}})},
                               {"StringEquals", Json::object({{"aws:SourceAccount", Json(from.env().account)}})}});
  addToResourcePolicy(
      iam::PolicyStatement{{.actions = {"s3:PutObject"},
                            .conditions = conditions,
                            .principals = {logService()},
                            .resources = {arnForObjects(prefix.valueOr(Value<std::string>("")) + "*")}}});
}

}  // namespace s3
}  // namespace cdk
