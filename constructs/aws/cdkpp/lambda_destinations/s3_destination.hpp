// SPDX-License-Identifier: Apache-2.0
// A bucket for results of invocations. Follows aws-cdk-lib 2.276.0, aws-lambda-destinations.
#pragma once
#include <cdkpp/lambda/destination.hpp>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda_destinations {

/// Writes results to a bucket, which it lets the function read and put objects into. For onFailure only.
class S3Destination : public lambda::IDestination {
 public:
  explicit S3Destination(s3::IBucket& bucket) : bucket_(&bucket) {}
  lambda::DestinationConfig bind(
      Construct& scope, lambda::IFunction& fn, Optional<lambda::DestinationOptions> options = {}) override;

 private:
  s3::IBucket* bucket_;
};

}  // namespace cdk::lambda_destinations
