// SPDX-License-Identifier: Apache-2.0
// The queue with every property, dead letters, encryption, grants and policy.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Queues"};
  New<sqs::Queue> plain{stack, "Default"};
  New<sqs::Queue> dead{stack, "Dead", {.retentionPeriod = Duration::days(14)}};
  New<sqs::Queue> all{stack, "All", {
      .dataKeyReuse = Duration::minutes(10),
      .deadLetterQueue = sqs::DeadLetterQueue{.maxReceiveCount = 3, .queue = dead},
      .deliveryDelay = Duration::seconds(5),
      .encryption = sqs::QueueEncryption::KMS_MANAGED,
      .maxMessageSizeBytes = 2048,
      .queueName = "all",
      .receiveMessageWaitTime = Duration::seconds(20),
      .removalPolicy = RemovalPolicy::RETAIN,
      .retentionPeriod = Duration::hours(12),
      .visibilityTimeout = Duration::minutes(2),
  }};
  New<sqs::Queue> fifo{stack, "Fifo", {
      .contentBasedDeduplication = true,
      .deduplicationScope = sqs::DeduplicationScope::MESSAGE_GROUP,
      .fifo = true,
      .fifoThroughputLimit = sqs::FifoThroughputLimit::PER_MESSAGE_GROUP_ID,
  }};
  New<sqs::Queue> fifoByName{stack, "FifoByName", {.queueName = "ordered.fifo"}};
  New<sqs::Queue> encrypted{stack, "Kms", {.encryption = sqs::QueueEncryption::KMS}};
  New<kms::Key> key{stack, "Key"};
  New<sqs::Queue> own{stack, "OwnKey", {.encryptionMasterKey = key}};
  New<sqs::Queue> sqsManaged{stack, "SqsManaged", {.encryption = sqs::QueueEncryption::SQS_MANAGED}};
  New<sqs::Queue> unencrypted{stack, "Unencrypted", {.encryption = sqs::QueueEncryption::UNENCRYPTED}};
  New<sqs::Queue> ssl{stack, "Ssl", {.enforceSSL = true}};
  New<sqs::Queue> allowAll{stack, "AllowAll", {
      .redriveAllowPolicy = sqs::RedriveAllowPolicy{.redrivePermission = sqs::RedrivePermission::ALLOW_ALL},
  }};
  New<sqs::Queue> allowBy{
      stack, "AllowBy", {.redriveAllowPolicy = sqs::RedriveAllowPolicy{.sourceQueues = {all, dead}}}};
  New<sqs::Queue> zero{
      stack, "Zero", {.deliveryDelay = Duration::seconds(0), .visibilityTimeout = Duration::seconds(0)}};

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  all->grantSendMessages(*role);
  own->grantConsumeMessages(*role);
  dead->grantPurge(*role);
  dead->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"sqs:SendMessage"},
      .conditions = Json::object({
          {"ArnEquals", Json::object({{"aws:SourceArn", "arn:aws:events:us-east-1:111111111111:rule/r"}})},
      }),
      .principals = {iam::ServicePrincipal("events.amazonaws.com")},
      .resources = {dead->queueArn()},
  }});
  app.synth();
}
