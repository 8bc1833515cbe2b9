// SPDX-License-Identifier: Apache-2.0
// The custom resource that sets the notifications of a bucket up. CloudFormation's own property would have bucket and
// destination depend on each other.
#pragma once
#include <cdkpp/s3/bucket_base.hpp>

namespace cdk::detail {

struct BucketNotificationsProps {
  s3::BucketBase* bucket;
  Handle<iam::IRole> handlerRole;
  bool skipDestinationValidation;
};

/// CloudFormation: Custom::S3BucketNotifications, made with the first notification.
class BucketNotifications final : public Construct {
 public:
  using Props = BucketNotificationsProps;
  explicit BucketNotifications(Scope scope, BucketNotificationsProps props)
      : Construct(scope), props_(std::move(props)) {}
  void add(Value<std::string> event, const s3::IBucketNotificationDestination& dest,
           const List<s3::NotificationKeyFilter>& filters);
  void enableEventBridge();

 private:
  CfnResource& resource();
  Json configuration() const;
  BucketNotificationsProps props_;
  CfnResource* resource_ = nullptr;
  bool eventBridge_ = false;
  Json lambdas_ = Json::array();
  Json queues_ = Json::array();
  Json topics_ = Json::array();
};

}  // namespace cdk::detail
