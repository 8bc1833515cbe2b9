// SPDX-License-Identifier: Apache-2.0
// Notifications of own and imported buckets: to queues and topics, with keys and filters.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_notifications.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
using s3::NotificationKeyFilter;
using s3_notifications::SnsDestination;
using s3_notifications::SqsDestination;

int main() {
  App app;
  New<Stack> stack{app, "Notifications"};
  Tags::of(*stack).add("team", "storage");
  New<kms::Key> key{stack, "Key"};
  New<sqs::Queue> queue{stack, "Queue", {.encryptionMasterKey = key}};
  New<sns::Topic> topic{stack, "Topic", {.masterKey = key}};
  New<sqs::Queue> plain{stack, "PlainQueue"};

  New<s3::Bucket> bucket{stack, "Bucket", {.notificationsSkipDestinationValidation = true}};
  bucket->addEventNotification(s3::EventType::OBJECT_RESTORE_POST, SqsDestination(*queue));
  bucket->addObjectCreatedNotification(
      SnsDestination(*topic), {NotificationKeyFilter{.prefix = "a/"}, NotificationKeyFilter{.suffix = ".csv"}});
  bucket->addObjectRemovedNotification(SqsDestination(*plain), {NotificationKeyFilter{.suffix = ".txt"}});
  bucket->addObjectRemovedNotification(SqsDestination(*queue), {NotificationKeyFilter{.prefix = "b/"}});
  bucket->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"s3:GetObject"},
      .principals = {iam::AccountRootPrincipal()},
      .resources = {bucket->arnForObjects("*")},
  }});
  using Event = s3::EventType;
  const std::pair<const char*, const char*> events[] = {
      {"OBJECT_CREATED", Event::OBJECT_CREATED},
      {"OBJECT_CREATED_PUT", Event::OBJECT_CREATED_PUT},
      {"OBJECT_CREATED_POST", Event::OBJECT_CREATED_POST},
      {"OBJECT_CREATED_COPY", Event::OBJECT_CREATED_COPY},
      {"OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD", Event::OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD},
      {"OBJECT_REMOVED", Event::OBJECT_REMOVED},
      {"OBJECT_REMOVED_DELETE", Event::OBJECT_REMOVED_DELETE},
      {"OBJECT_REMOVED_DELETE_MARKER_CREATED", Event::OBJECT_REMOVED_DELETE_MARKER_CREATED},
      {"OBJECT_RESTORE_POST", Event::OBJECT_RESTORE_POST},
      {"OBJECT_RESTORE_COMPLETED", Event::OBJECT_RESTORE_COMPLETED},
      {"OBJECT_RESTORE_DELETE", Event::OBJECT_RESTORE_DELETE},
      {"REDUCED_REDUNDANCY_LOST_OBJECT", Event::REDUCED_REDUNDANCY_LOST_OBJECT},
      {"REPLICATION_OPERATION_FAILED_REPLICATION", Event::REPLICATION_OPERATION_FAILED_REPLICATION},
      {"REPLICATION_OPERATION_MISSED_THRESHOLD", Event::REPLICATION_OPERATION_MISSED_THRESHOLD},
      {"REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD", Event::REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD},
      {"REPLICATION_OPERATION_NOT_TRACKED", Event::REPLICATION_OPERATION_NOT_TRACKED},
      {"LIFECYCLE_EXPIRATION", Event::LIFECYCLE_EXPIRATION},
      {"LIFECYCLE_EXPIRATION_DELETE", Event::LIFECYCLE_EXPIRATION_DELETE},
      {"LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED", Event::LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED},
      {"LIFECYCLE_TRANSITION", Event::LIFECYCLE_TRANSITION},
      {"INTELLIGENT_TIERING", Event::INTELLIGENT_TIERING},
      {"OBJECT_TAGGING", Event::OBJECT_TAGGING},
      {"OBJECT_TAGGING_PUT", Event::OBJECT_TAGGING_PUT},
      {"OBJECT_TAGGING_DELETE", Event::OBJECT_TAGGING_DELETE},
      {"OBJECT_ACL_PUT", Event::OBJECT_ACL_PUT},
      {"OBJECT_RESTORE", Event::OBJECT_RESTORE},
      {"REPLICATION", Event::REPLICATION},
  };
  for (const auto& [name, event] : events) {
    New<s3::Bucket> of{stack, "Of" + std::string(name)};
    New<sns::Topic> topicFor{stack, "For" + std::string(name)};
    of->addEventNotification(event, SnsDestination(*topicFor));
  }

  const auto imported = s3::Bucket::fromBucketName(stack, "Imported", "imported");
  imported->addObjectCreatedNotification(SqsDestination(*plain));
  imported->enableEventBridgeNotification();
  const auto foreign = sqs::Queue::fromQueueAttributes(stack, "ForeignQueue", {
      .queueArn = "arn:aws:sqs:eu-west-1:111111111111:foreign",
  });
  imported->addObjectRemovedNotification(SqsDestination(*foreign));
  New<s3::CfnBucket> cfn{stack, "Cfn"};
  s3::Bucket::fromCfnBucket(*cfn)->enableEventBridgeNotification();

  New<Stack> other{app, "Other"};
  New<s3::Bucket> there{other, "Bucket", {.enforceSSL = true, .eventBridgeEnabled = true}};
  New<sqs::Queue> queueThere{other, "Queue"};
  there->addObjectCreatedNotification(SqsDestination(*queueThere));

  New<Stack> roles{app, "Roles"};
  New<iam::Role> role{roles, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<s3::Bucket> withRole{roles, "Bucket", {.eventBridgeEnabled = true, .notificationsHandlerRole = role}};
  New<Stack> rolesToo{app, "RolesToo"};
  New<iam::Role> roleToo{rolesToo, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  s3::Bucket::fromBucketAttributes(rolesToo, "Bucket", {
      .bucketName = "imported",
      .notificationsHandlerRole = roleToo,
  })->enableEventBridgeNotification();
  app.synth();
}
