// SPDX-License-Identifier: Apache-2.0
// What buckets have in common, imported ones too, and what is made beside a bucket.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/mixins.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/s3/mixins.hpp>

#include "s3/bucket_notifications.hpp"

namespace cdk::s3 {
namespace {

iam::PolicyStatement denyUnless(const IBucket& bucket, Json conditions) {
  return iam::PolicyStatement{{.actions = {"s3:*"},
                               .conditions = std::move(conditions),
                               .effect = iam::Effect::DENY,
                               .principals = {iam::AnyPrincipal()},
                               .resources = {bucket.bucketArn(), bucket.arnForObjects("*")}}};
}

/// The properties are as upstream has them, and the template validator does not like them.
void acknowledge(const BucketProps& props, const IConstruct& bucket) {
  if (props.accessControl)
    Validations::of(bucket).acknowledge(
        Acknowledgment{.id = "CloudFormation-Validate::W3045",
                       .reason = "accessControl is deprecated, but we are still using it for historical reasons."});
}

}  // namespace

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

void Bucket::makeCompanions(const BucketProps& props) {
  acknowledge(props, *this);
  if (props.enforceSSL.valueOr(false))
    addToResourcePolicy(denyUnless(*this, Json::object({{"Bool", Json::object({{"aws:SecureTransport", "false"}})}})));
  if (props.minimumTLSVersion)
    addToResourcePolicy(denyUnless(
        *this, Json::object({{"NumericLessThan", Json::object({{"s3:TlsVersion", Json(*props.minimumTLSVersion)}})}})));
  if (props.serverAccessLogsBucket) {
    if (auto* logs = dynamic_cast<Bucket*>(&*props.serverAccessLogsBucket))
      logs->allowLogDelivery(*this, props.serverAccessLogsPrefix);
    else  // in the words of the CDK, so that tools find it
      Annotations::of(*this).addWarningV2("@aws-cdk/aws-s3:accessLogsPolicyNotAdded",
                                          "Unable to add necessary logging permissions to imported target bucket: " +
                                              static_cast<const IConstruct&>(*props.serverAccessLogsBucket).path());
  } else if (props.serverAccessLogsPrefix) {
    allowLogDelivery(*this, props.serverAccessLogsPrefix);
  }
  for (const Inventory& inventory : props.inventories) addInventory(inventory);
  for (const BucketMetrics& metric : props.metrics) addMetric(metric);
  for (const CorsRule& rule : props.cors) addCorsRule(rule);
  for (const LifecycleRule& rule : props.lifecycleRules) addLifecycleRule(rule);
  if (props.publicReadAccess.valueOr(false)) grantPublicAccess();
  if (props.autoDeleteObjects.valueOr(false)) {
    maybeAutoCreatePolicy();  // the mixin would make one below the L1
    with(*this, mixins::BucketAutoDeleteObjects());
  }
  if (props.eventBridgeEnabled.valueOr(false)) enableEventBridgeNotification();
}

}  // namespace cdk::s3
