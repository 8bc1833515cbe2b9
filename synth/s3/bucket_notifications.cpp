// SPDX-License-Identifier: Apache-2.0
#include "s3/bucket_notifications.hpp"

#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/s3/bucket.hpp>

#include "s3/notifications_handler.hpp"

namespace cdk::detail {
namespace {

using s3::BucketNotificationDestinationType;
using s3::NotificationKeyFilter;

/// Upstream writes the suffix first. @throws ValidationError CDKPP4310
Json filterOf(const List<NotificationKeyFilter>& filters, const IConstruct& about) {
  if (filters.size() == 0) return {};
  Json rules = Json::array();
  std::size_t prefixes = 0;
  std::size_t suffixes = 0;
  const auto add = [&rules](const char* name, const Value<std::string>& value) {
    rules.add(Json::object({{"Name", name}, {"Value", Json(value)}}));
  };
  for (const NotificationKeyFilter& filter : filters) {
    if (!filter.prefix && !filter.suffix)
      throw ValidationError("CDKPP4310", "a filter of a notification has neither prefix nor suffix; give at least one",
                            about);
    if (filter.suffix) add("suffix", *filter.suffix), ++suffixes;
    if (filter.prefix) add("prefix", *filter.prefix), ++prefixes;
  }
  if (prefixes > 1 || suffixes > 1)
    throw ValidationError("CDKPP4310",
                          "the filters of a notification have " + std::to_string(prefixes) + " prefixes and " +
                              std::to_string(suffixes) +
                              " suffixes, but S3 takes one of each; add a notification for "
                              "each of them",
                          about);
  return Json::object({{"Key", Json::object({{"FilterRules", rules}})}});
}

iam::Policy& letHandlerWork(Construct& scope, const s3::IBucket& bucket, bool managed, iam::IRole& role) {
  List<iam::PolicyStatement> statements{
      iam::PolicyStatement{{.actions = {"s3:PutBucketNotification"}, .resources = {bucket.bucketArn()}}}};
  if (!managed)
    statements.add(iam::PolicyStatement{{.actions = {"s3:GetBucketNotification"}, .resources = {bucket.bucketArn()}}});
  New<iam::Policy> policy{scope, Id("HandlerPolicy", scope.node().location()), {.statements = statements}};
  role.attachInlinePolicy(*policy);
  return *policy;
}

}  // namespace

void BucketNotifications::add(Value<std::string> event, const s3::IBucketNotificationDestination& dest,
                              const List<NotificationKeyFilter>& filters) {
  Json notification = Json::object({{"Events", Json::array({Json(event)})}});
  const Json filter = filterOf(filters, *this);
  CfnResource& resource = this->resource();
  const s3::BucketNotificationDestinationConfig config = dest.bind(*this, *props_.bucket);
  for (const IDependable& dependency : config.dependencies) resource.node().addDependency(dependency);
  if (filter.hasValue()) notification.set("Filter", filter);
  const auto addTo = [&](Json& list, const char* arn) {
    notification.set(arn, Json(*config.arn));
    list.add(notification);
  };
  switch (*config.type) {
    case BucketNotificationDestinationType::LAMBDA: addTo(lambdas_, "LambdaFunctionArn"); break;
    case BucketNotificationDestinationType::QUEUE: addTo(queues_, "QueueArn"); break;
    case BucketNotificationDestinationType::TOPIC: addTo(topics_, "TopicArn"); break;
  }
}

void BucketNotifications::enableEventBridge() {
  resource();
  eventBridge_ = true;
}

Json BucketNotifications::configuration() const {
  Json json = Json::object({});
  if (eventBridge_) json.set("EventBridgeConfiguration", Json::object({}));
  if (lambdas_.size() > 0) json.set("LambdaFunctionConfigurations", lambdas_);
  if (queues_.size() > 0) json.set("QueueConfigurations", queues_);
  if (topics_.size() > 0) json.set("TopicConfigurations", topics_);
  return json;
}

CfnResource& BucketNotifications::resource() {
  if (resource_) return *resource_;
  s3::BucketBase& bucket = *props_.bucket;
  NotificationsHandler& handler = NotificationsHandler::ofStack(*this, props_.handlerRole);
  // The notifications of other buckets may be set up elsewhere too: those are kept.
  const bool managed = dynamic_cast<s3::Bucket*>(&bucket) != nullptr;
  const iam::Policy& policy = letHandlerWork(*this, bucket, managed, handler.role());
  resource_ = &*New<CfnResource>{
      *this,
      Id("Resource", node().location()),
      {.properties = Json::object({{"ServiceToken", Json(handler.functionArn())},
                                   {"BucketName", Json(bucket.bucketName())},
                                   {"NotificationConfiguration", Json::lazy([this] { return configuration(); })},
                                   {"Managed", managed},
                                   {"SkipDestinationValidation", props_.skipDestinationValidation}}),
       .type = "Custom::S3BucketNotifications"}};
  resource_->node().addDependency(policy);
  // S3 tells of a change of the policy and of the notifications at the same time as of a conflict.
  Aspects::of(*this).add([this](CfnResource& visited) {
    if (&visited == resource_ && props_.bucket->policy())
      resource_->node().addDependency(static_cast<const IDependable&>(*props_.bucket->policy()));
  });
  return *resource_;
}

}  // namespace cdk::detail
