// SPDX-License-Identifier: Apache-2.0
// A bucket for records that could not be processed. Follows aws-cdk-lib 2.276.0, aws-lambda-event-sources.
#pragma once
#include <cdkpp/lambda/dlq.hpp>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda_event_sources {

/// Writes records to a bucket, which it lets the function read and write.
class S3OnFailureDestination : public lambda::IEventSourceDlq {
 public:
  explicit S3OnFailureDestination(s3::IBucket& bucket) : bucket_(&bucket) {}
  lambda::DlqDestinationConfig bind(lambda::IEventSourceMapping& target, lambda::IFunction& targetHandler) override;

 private:
  s3::IBucket* bucket_;
};

}  // namespace cdk::lambda_event_sources
