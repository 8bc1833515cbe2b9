// SPDX-License-Identifier: Apache-2.0
// What l2-queue leaves out: grants of every kind, metrics, policies, references and injected properties.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Queues"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<sqs::Queue> plain{stack, "Plain"};
  New<sqs::Queue> sealed{stack, "Sealed", {
      .dataKeyReuse = Duration::hours(24),
      .encryption = sqs::QueueEncryption::KMS,
      .enforceSSL = true,
  }};
  New<kms::Key> key{stack, "Key"};
  New<sqs::Queue> warned{stack, "Warned", {
      .encryption = sqs::QueueEncryption::KMS_MANAGED,
      .encryptionMasterKey = key,
  }};
  const List<sqs::IQueue&> sources = {plain, sealed};
  New<sqs::Queue> dead{stack, "Dead", {
      .redriveAllowPolicy =
          sqs::RedriveAllowPolicy{.redrivePermission = sqs::RedrivePermission::BY_QUEUE, .sourceQueues = sources},
  }};
  New<sqs::Queue> denyAll{stack, "DenyAll", {
      .redriveAllowPolicy = sqs::RedriveAllowPolicy{.redrivePermission = sqs::RedrivePermission::DENY_ALL},
  }};
  New<sqs::Queue> empty{stack, "Empty", {.redriveAllowPolicy = sqs::RedriveAllowPolicy{}}};
  New<sqs::Queue> byContent{stack, "ByContent", {.contentBasedDeduplication = true}};
  New<sqs::Queue> byScope{stack, "ByScope", {.deduplicationScope = sqs::DeduplicationScope::QUEUE}};
  New<sqs::Queue> byLimit{stack, "ByLimit", {.fifoThroughputLimit = sqs::FifoThroughputLimit::PER_QUEUE}};
  New<sqs::Queue> noFifo{stack, "NoFifo", {.contentBasedDeduplication = false, .fifo = false}};

  New<CfnParameter> seconds{stack, "Seconds", {.type = "Number"}};
  New<CfnParameter> name{stack, "Name"};
  New<sqs::Queue> tokens{stack, "Tokens", {
      .deadLetterQueue = sqs::DeadLetterQueue{.maxReceiveCount = seconds->valueAsNumber(), .queue = dead},
      .deliveryDelay = Duration::seconds(seconds->valueAsNumber()),
      .maxMessageSizeBytes = seconds->valueAsNumber(),
      .queueName = name->valueAsString(),
      .visibilityTimeout = Duration::minutes(1),
  }};
  New<Stack> inner{app, "Inner"};
  PropertyInjectors::of(*inner).add(PropertyInjector::of<sqs::Queue>([](sqs::QueueProps& props) {
    if (!props.enforceSSL.hasValue()) props.enforceSSL = true;
  }));
  New<sqs::Queue> injected{inner, "Injected", {.retentionPeriod = Duration::days(1)}};

  plain->grant(*role, {"sqs:ListDeadLetterSourceQueues", "sqs:ListQueueTags"});
  plain->grantPurge(*role);
  sealed->grantSendMessages(*role);
  sealed->grantConsumeMessages(iam::ServicePrincipal("events.amazonaws.com"));
  sealed->grantOnKey(*role, {"kms:DescribeKey"});
  warned->grants().sendMessages(*role);
  warned->grants().consumeMessages(*role);
  dead->grants().purge(*role);
  dead->grants().actions(*role, {"sqs:StartMessageMoveTask"}, {.keyActions = {"kms:Decrypt"}});
  dead->grants().actions(*role, {"sqs:ListMessageMoveTasks"}, {.resourceArns = {"*"}});
  plain->grantSendMessages(iam::AccountPrincipal("111111111111"));
  New<sqs::QueuePolicy> shared{stack, "Shared", {.queues = {plain, dead}}};
  shared->document().addStatements(iam::PolicyStatement{{
      .actions = {"sqs:SendMessage"},
      .conditions = Json::object({{"StringEquals", Json::object({{"aws:SourceAccount", Aws::ACCOUNT_ID}})}}),
      .principals = {iam::ServicePrincipal("s3.amazonaws.com")},
      .resources = {plain->queueArn(), dead->queueArn()},
  }});
  New<sqs::CfnQueue> l1{stack, "L1", {.kmsMasterKeyId = key->keyArn()}};
  sqs::QueueGrants::fromQueue(*l1).sendMessages(*role);
  sqs::QueueGrants::fromQueue(*l1).purge(iam::ServicePrincipal("states.amazonaws.com"));

  const std::vector<std::pair<std::string, cloudwatch::IMetric>> metrics = {
      {"Own", plain->metric("Own", {.period = Duration::minutes(1), .statistic = "p99"})},
      {"Age", plain->metricApproximateAgeOfOldestMessage()},
      {"Delayed", plain->metricApproximateNumberOfMessagesDelayed()},
      {"NotVisible", plain->metricApproximateNumberOfMessagesNotVisible()},
      {"Visible", plain->metricApproximateNumberOfMessagesVisible({.label = "Waiting"})},
      {"Outstanding", plain->metricApproximateNumberOfMessagesOutstanding({.period = Duration::minutes(1)})},
      {"EmptyReceives", plain->metricNumberOfEmptyReceives()},
      {"Deleted", plain->metricNumberOfMessagesDeleted()},
      {"Received", plain->metricNumberOfMessagesReceived()},
      {"Sent", plain->metricNumberOfMessagesSent({.statistic = "Average"})},
      {"Size", plain->metricSentMessageSize()},
  };
  for (const auto& [id, metric] : metrics)
    New<cloudwatch::Alarm> alarm{
        stack, "Alarm" + id, {.evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  stack->addMetadata("Queues", Json::object({
      {"dead", tokens->deadLetterQueue()->queue->queueName()},
      {"encrypted", Json::array({
          plain->encryptionType().hasValue(),
          *sealed->encryptionType() == sqs::QueueEncryption::KMS,
          *warned->encryptionType() == sqs::QueueEncryption::KMS,
      })},
      {"fifo", Json::array({plain->fifo(), tokens->fifo()})},
      {"key", sealed->encryptionMasterKey()->keyArn()},
      {"ref", Json::object({{"queueUrl", plain->queueRef().queueUrl}, {"queueArn", plain->queueRef().queueArn}})},
      {"url", Fn::join("", {plain->queueUrl(), "/", plain->queueName()})},
  }));
  app.synth();
}
