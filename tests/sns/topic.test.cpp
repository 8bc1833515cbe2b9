// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sns.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using sns::Topic;

namespace {

sns::CfnTopic& l1(const New<Topic>& topic) { return *topic->node().defaultChild<sns::CfnTopic>(); }

void checkRefused(sns::TopicProps props, const char* part) {
  INFO(part);
  const Failure failure = refusalOf<Topic>(std::move(props));
  CHECK(failure.code == "CDKPP4450");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a topic without properties leaves everything to SNS") {
  Fixture f;
  New<Topic> topic{f.stack, "Topic"};
  CHECK_FALSE(l1(topic).topicName.hasValue());
  CHECK_FALSE(l1(topic).fifoTopic.hasValue());
  CHECK_FALSE(l1(topic).kmsMasterKeyId.hasValue());
  CHECK_FALSE(l1(topic).archivePolicy.hasValue());
  CHECK(f(l1(topic).deliveryStatusLogging) == "undefined");
  CHECK_FALSE(topic->fifo());
  CHECK_FALSE(topic->masterKey());
}

TEST_CASE("the name of a FIFO topic ends in .fifo") {
  Fixture f;
  New<Topic> plain{f.stack, "Plain", {.fifo = true, .topicName = "plain"}};
  New<Topic> complete{f.stack, "Complete", {.fifo = true, .topicName = "complete.fifo"}};
  New<Topic> made{f.stack, "Made", {.fifo = true}};
  CHECK(f(l1(plain).topicName) == "\"plain.fifo\"");
  CHECK(f(l1(complete).topicName) == "\"complete.fifo\"");
  CHECK_THAT(f(l1(made).topicName), Catch::Matchers::ContainsSubstring(".fifo"));
  CHECK(made->fifo());
}

TEST_CASE("fails when a property of FIFO topics is given to another one") {
  checkRefused({.contentBasedDeduplication = true}, "contentBasedDeduplication is of FIFO topics only");
  checkRefused({.messageRetentionPeriodInDays = 3}, "messageRetentionPeriodInDays is of FIFO topics only");
  checkRefused({.fifoThroughputScope = sns::FifoThroughputScope::TOPIC}, "fifoThroughputScope is of FIFO topics only");
}

TEST_CASE("fails with all that is out of range") {
  const Failure failure = refusalOf<Topic>({.displayName = std::string(101, 'a'),
      .fifo = true,
      .messageRetentionPeriodInDays = 366,
      .signatureVersion = "3"});
  CHECK(failure.code == "CDKPP4450");
  for (const char* part : {"displayName must be 0 to 100", "messageRetentionPeriodInDays must be 1 to 365",
           "signatureVersion must be \"1\" or \"2\""})
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
  checkRefused({.fifo = true, .messageRetentionPeriodInDays = 1.5}, "a whole number, but 1.5 was given");
  checkRefused({.fifo = true, .messageRetentionPeriodInDays = 0}, "must be 1 to 365");
}

TEST_CASE("takes tokens") {
  Fixture f;
  New<CfnParameter> text{f.stack, "Text"};
  New<CfnParameter> days{f.stack, "Days", {.type = "Number"}};
  New<Topic> topic{f.stack, "Topic",
      {.displayName = text->valueAsString(),
          .fifo = true,
          .messageRetentionPeriodInDays = days->valueAsNumber(),
          .signatureVersion = text->valueAsString()}};
  CHECK(f(l1(topic).signatureVersion) == R"({"Ref":"Text"})");
}

TEST_CASE("fails when the sample rate of a log is no percentage") {
  Fixture f;
  New<Topic> topic{f.stack, "Topic"};
  for (const double rate : {-1.0, 101.0, 0.5}) {
    const Failure failure = failureOf(
        [&] { topic->addLoggingConfig({.protocol = sns::LoggingProtocol::SQS, .successFeedbackSampleRate = rate}); });
    CHECK(failure.code == "CDKPP4454");
  }
  topic->addLoggingConfig({.protocol = sns::LoggingProtocol::SQS, .successFeedbackSampleRate = 100});
  CHECK(f(l1(topic).deliveryStatusLogging) == R"([{"Protocol":"sqs","SuccessFeedbackSampleRate":"100"}])");
}

TEST_CASE("a topic that enforces TLS denies everybody else") {
  Fixture f;
  New<Topic> topic{f.stack, "Topic", {.enforceSSL = true}};
  auto& policy = dynamic_cast<sns::TopicPolicy&>(topic->node().findChild("Policy"));
  CHECK_THAT(f(policy.document().toJson()), Catch::Matchers::ContainsSubstring("AllowPublishThroughSSLOnly"));
}

TEST_CASE("fails at synthesis when a statement of a topic names nobody") {
  Fixture f;
  New<Topic> topic{f.stack, "Topic"};
  topic->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sns:Publish"}, .resources = {"*"}}});
  CHECK_FALSE(topic->node().validate().empty());
}

TEST_CASE("an imported topic is known by its ARN") {
  Fixture f;
  const auto topic = Topic::fromTopicArn(f.stack, "Topic", "arn:aws:sns:us-east-1:222222222222:there.fifo");
  CHECK(topic->topicName().literal() == "there.fifo");
  CHECK(topic->fifo());
  CHECK(topic->env().region.literal() == "us-east-1");
  CHECK_FALSE(topic->addToResourcePolicy(iam::PolicyStatement{}).statementAdded);
}

TEST_CASE("fails to import a topic that deduplicates and is no FIFO topic") {
  Fixture f;
  const Failure failure = failureOf([&] {
    Topic::fromTopicAttributes(
        f.stack, "Topic", {.contentBasedDeduplication = true, .topicArn = "arn:aws:sns:us-east-1:222222222222:there"});
  });
  CHECK(failure.code == "CDKPP4453");
}

TEST_CASE("a grant to publish reaches the key of the topic") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  New<Topic> topic{f.stack, "Topic", {.masterKey = key}};
  CHECK(topic->grantPublish(iam::ServicePrincipal("s3.amazonaws.com")).resourceStatement());
  CHECK_THAT(f(key->node().defaultChild<kms::CfnKey>()->keyPolicy),
      Catch::Matchers::ContainsSubstring("kms:GenerateDataKey*"));
  CHECK(topic->grantSubscribe(iam::ServicePrincipal("s3.amazonaws.com")).resourceStatement());
}

TEST_CASE("a metric of a topic names it") {
  Fixture f;
  New<Topic> topic{f.stack, "Topic"};
  const auto metric = topic->metricNumberOfNotificationsFilteredOutInvalidAttributes();
  CHECK(metric.namespace_().literal() == "AWS/SNS");
  CHECK(metric.metricName().literal() == "NumberOfNotificationsFilteredOut-InvalidAttributes");
  CHECK(topic->metricPublishSize({.statistic = "Maximum"}).statistic() == "Maximum");
}
