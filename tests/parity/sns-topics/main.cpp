// SPDX-License-Identifier: Apache-2.0
// What l2-topic leaves out: every property of topics, grants, policies, metrics and references.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sns.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Topics"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<kms::Key> key{stack, "Key"};
  New<sns::Topic> plain{stack, "Plain"};
  New<sns::Topic> fifo{stack, "Fifo", {
      .contentBasedDeduplication = true,
      .fifo = true,
      .fifoThroughputScope = sns::FifoThroughputScope::MESSAGE_GROUP,
      .messageRetentionPeriodInDays = 30,
  }};
  New<sns::Topic> fifoNamed{
      stack, "FifoNamed",
      {.fifo = true, .fifoThroughputScope = sns::FifoThroughputScope::TOPIC, .topicName = "a.fifo"}};
  New<sns::Topic> notFifo{stack, "NotFifo", {.contentBasedDeduplication = false, .fifo = false}};
  New<sns::Topic> all{stack, "All", {
      .displayName = "Everything",
      .enforceSSL = true,
      .loggingConfigs = {sns::LoggingConfig{
          .failureFeedbackRole = role,
          .protocol = sns::LoggingProtocol::HTTP,
          .successFeedbackRole = role,
          .successFeedbackSampleRate = 50,
      }},
      .masterKey = key,
      .signatureVersion = "1",
      .topicName = "all",
      .tracingConfig = sns::TracingConfig::PASS_THROUGH,
  }};
  all->addLoggingConfig({.protocol = sns::LoggingProtocol::APPLICATION, .successFeedbackSampleRate = 0});
  for (const char* protocol : {sns::LoggingProtocol::SQS, sns::LoggingProtocol::LAMBDA, sns::LoggingProtocol::FIREHOSE})
    all->addLoggingConfig({.failureFeedbackRole = role, .protocol = protocol});
  New<CfnParameter> parameter{stack, "Text"};
  New<CfnParameter> days{stack, "Days", {.type = "Number"}};
  New<sns::Topic> tokens{stack, "Tokens", {
      .displayName = parameter->valueAsString(),
      .fifo = true,
      .messageRetentionPeriodInDays = days->valueAsNumber(),
      .signatureVersion = parameter->valueAsString(),
      .topicName = parameter->valueAsString(),
  }};

  all->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"sns:Publish"},
      .principals = {iam::ServicePrincipal("events.amazonaws.com")},
      .resources = {all->topicArn()},
  }});
  all->grantPublish(*role);
  all->grantSubscribe(*role);
  all->grantOnKey(*role, {"kms:DescribeKey"});
  plain->grants().publish(iam::ServicePrincipal("s3.amazonaws.com"));
  plain->grants().subscribe(iam::AccountPrincipal("111111111111"));
  plain->grants().actions(*role, {"sns:GetTopicAttributes"}, {.keyActions = {"kms:Decrypt"}, .resourceArns = {"*"}});
  New<sns::TopicPolicy> shared{stack, "Shared", {.enforceSSL = true, .topics = {plain, fifo}}};
  shared->document().addStatements(iam::PolicyStatement{{
      .actions = {"sns:Subscribe"},
      .principals = {iam::AnyPrincipal()},
      .resources = {plain->topicArn(), fifo->topicArn()},
  }});
  New<sns::TopicPolicy> own{stack, "Own", {
      .policyDocument = iam::PolicyDocument{{
          .statements = {iam::PolicyStatement{{
              .actions = {"sns:Subscribe"},
              .principals = {iam::AccountRootPrincipal()},
              .resources = {fifo->topicArn()},
          }}},
      }},
      .topics = {fifo},
  }};
  New<sns::CfnTopic> l1{stack, "L1", {.kmsMasterKeyId = key->keyId()}};
  sns::TopicGrants::fromTopic(*l1).publish(*role);
  sns::TopicGrants::fromTopic(*l1).subscribe(iam::ServicePrincipal("states.amazonaws.com"));

  const std::vector<std::pair<std::string, cloudwatch::IMetric>> metrics = {
      {"Own", plain->metric("Own", {.period = Duration::minutes(1), .statistic = "p99"})},
      {"Published", plain->metricNumberOfMessagesPublished()},
      {"Delivered", plain->metricNumberOfNotificationsDelivered()},
      {"Failed", plain->metricNumberOfNotificationsFailed()},
      {"FilteredOut", plain->metricNumberOfNotificationsFilteredOut()},
      {"Invalid", plain->metricNumberOfNotificationsFilteredOutInvalidAttributes()},
      {"NoAttributes", plain->metricNumberOfNotificationsFilteredOutNoMessageAttributes()},
      {"Size", plain->metricPublishSize({.label = "Size"})},
      {"Spent", plain->metricSMSMonthToDateSpentUSD()},
      {"Success", plain->metricSMSSuccessRate({.statistic = "Average"})},
  };
  for (const auto& [id, metric] : metrics)
    New<cloudwatch::Alarm> alarm{
        stack, "Alarm" + id, {.evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  const auto target = fifo->bindAsNotificationRuleTarget(*stack);
  stack->addMetadata("Target", Json::object({{"address", *target.targetAddress}, {"type", *target.targetType}}));
  stack->addMetadata("Topics", Json::object({
      {"arn", plain->topicArn()},
      {"deduplication", Json::array({plain->contentBasedDeduplication(), fifo->contentBasedDeduplication()})},
      {"fifo", Json::array({plain->fifo(), fifo->fifo()})},
      {"key", all->masterKey()->keyArn()},
      {"name", plain->topicName()},
      {"ref", Json::object({{"topicArn", plain->topicRef().topicArn}})},
  }));
  app.synth();
}
