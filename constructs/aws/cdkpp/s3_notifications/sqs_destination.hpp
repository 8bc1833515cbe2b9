// SPDX-License-Identifier: Apache-2.0
// A queue as destination of notifications. Follows aws-cdk-lib 2.276.0, aws-s3-notifications.
#pragma once
#include <cdkpp/s3/notification.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::s3_notifications {

/// Sends to a queue, whose policy, and that of its key, it opens to S3.
class SqsDestination : public s3::IBucketNotificationDestination {
 public:
  explicit SqsDestination(sqs::IQueue& queue) : queue_(queue) {}
  s3::BucketNotificationDestinationConfig bind(Construct& scope, s3::IBucketRef& bucket) const override;

 private:
  Handle<sqs::IQueue> queue_;
};

}  // namespace cdk::s3_notifications
