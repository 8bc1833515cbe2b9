// SPDX-License-Identifier: Apache-2.0
// TargetObjectKeyFormat: the keys of access logs. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

/// The date that stands in the keys of access logs.
struct PartitionDateSource {
  /// When the log was delivered.
  static constexpr const char* DELIVERY_TIME = "DeliveryTime";
  /// When the requests were made.
  static constexpr const char* EVENT_TIME = "EventTime";
};

/// The keys of access logs.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
class TargetObjectKeyFormat {
 public:
  /// With account, region, bucket and date between slashes. @param dateSource one of PartitionDateSource
  static TargetObjectKeyFormat partitionedPrefix(Optional<Value<std::string>> dateSource = {}) {
    return TargetObjectKeyFormat(true, std::move(dateSource));
  }
  /// The date behind the prefix.
  static TargetObjectKeyFormat simplePrefix() { return TargetObjectKeyFormat(false, {}); }
  bool isPartitioned() const { return isPartitioned_; }
  const Optional<Value<std::string>>& dateSource() const { return dateSource_; }

 private:
  TargetObjectKeyFormat(bool isPartitioned, Optional<Value<std::string>> dateSource)
      : isPartitioned_(isPartitioned), dateSource_(std::move(dateSource)) {}
  bool isPartitioned_;
  Optional<Value<std::string>> dateSource_;
};

}  // namespace cdk::s3
