// SPDX-License-Identifier: Apache-2.0
// A topic as destination of notifications. Follows aws-cdk-lib 2.276.0, aws-s3-notifications.
#pragma once
#include <cdkpp/s3/notification.hpp>
#include <cdkpp/sns/itopic.hpp>

namespace cdk::s3_notifications {

/// Publishes to a topic, whose policy, and that of its key, it opens to S3.
class SnsDestination : public s3::IBucketNotificationDestination {
 public:
  explicit SnsDestination(sns::ITopic& topic) : topic_(topic) {}
  s3::BucketNotificationDestinationConfig bind(Construct& scope, s3::IBucketRef& bucket) const override;

 private:
  Handle<sns::ITopic> topic_;
};

}  // namespace cdk::s3_notifications
