// SPDX-License-Identifier: Apache-2.0
// A function as destination of notifications. Follows aws-cdk-lib 2.276.0, aws-s3-notifications.
#pragma once
#include <cdkpp/s3/notification.hpp>

namespace cdk::lambda {
class IFunction;
}

namespace cdk::s3_notifications {

/// Invokes a function, which it permits to S3 for the bucket.
class LambdaDestination : public s3::IBucketNotificationDestination {
 public:
  explicit LambdaDestination(lambda::IFunction& fn) : fn_(&fn) {}
  s3::BucketNotificationDestinationConfig bind(Construct& scope, s3::IBucketRef& bucket) const override;

 private:
  lambda::IFunction* fn_;
};

}  // namespace cdk::s3_notifications
