// SPDX-License-Identifier: Apache-2.0
// What buckets have in common, imported ones too.
#include <cdkpp/s3/bucket_base.hpp>

#include "s3/bucket_notifications.hpp"

namespace cdk::s3 {
BucketBase::BucketBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

void BucketBase::maybeAutoCreatePolicy() {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<BucketPolicy>{*this, Id("Policy", node().location()), {.bucket = *this}};
}

iam::AddToResourcePolicyResult BucketBase::addToResourcePolicy(const iam::PolicyStatement& permission) {
  maybeAutoCreatePolicy();
  if (!policy_) return {};
  policy_->document().addStatements(permission);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

iam::GrantOnKeyResult BucketBase::grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  const auto key = encryptionKey();
  if (!key) return {};
  return {.grant = key->grant(grantee, std::move(actions))};
}

detail::BucketNotifications& BucketBase::notifications() {
  if (!notifications_)
    notifications_ =
        &*New<detail::BucketNotifications>{*this,
                                           Id("Notifications", node().location()),
                                           {.bucket = this,
                                            .handlerRole = notificationsHandlerRole_,
                                            .skipDestinationValidation = notificationsSkipDestinationValidation_}};
  return *notifications_;
}

void BucketBase::addEventNotification(Value<std::string> event, const IBucketNotificationDestination& dest,
                                      List<NotificationKeyFilter> filters) {
  notifications().add(std::move(event), dest, filters);
}
void BucketBase::enableEventBridgeNotification() { notifications().enableEventBridge(); }

void IBucket::addObjectCreatedNotification(const IBucketNotificationDestination& dest,
                                           List<NotificationKeyFilter> filters) {
  addEventNotification(EventType::OBJECT_CREATED, dest, std::move(filters));
}
void IBucket::addObjectRemovedNotification(const IBucketNotificationDestination& dest,
                                           List<NotificationKeyFilter> filters) {
  addEventNotification(EventType::OBJECT_REMOVED, dest, std::move(filters));
}

}  // namespace cdk::s3
