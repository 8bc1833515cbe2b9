// SPDX-License-Identifier: Apache-2.0
// BucketMetrics: metrics of requests in CloudWatch. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

/// Metrics of the requests for some objects of a bucket.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-configurations.html
struct BucketMetrics {
  /// The value of the dimension FilterId in CloudWatch. CloudFormation: Id.
  Required<Value<std::string>> id;
  /// Only objects whose keys begin with this. CloudFormation: Prefix. @default all
  Optional<Value<std::string>> prefix{};
  /// Only objects with all of these tags. CloudFormation: TagFilters. @default all
  Map<Value<std::string>> tagFilters{};
};

}  // namespace cdk::s3
