// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::sns_subscriptions;

namespace {

struct Topics : Fixture {
  New<sns::Topic> topic{stack, "Topic"};
  New<sqs::Queue> queue{stack, "Queue"};
  /// The resource of a subscription.
  static sns::CfnSubscription& l1(const Handle<sns::Subscription>& subscription) {
    return *subscription->node().defaultChild<sns::CfnSubscription>();
  }
};

/// The principal of the first statement of the policy of a queue.
std::string principalOf(const Fixture& f, sqs::Queue& queue) {
  auto& policy = dynamic_cast<sqs::QueuePolicy&>(queue.node().findChild("Policy"));
  return f(policy.document().statements()[0].toStatementJson()["Principal"]);
}

}  // namespace

TEST_CASE("the id of a subscription to an address is the address") {
  Topics t;
  const auto mail = t.topic->addSubscription(EmailSubscription("a@example.com"));
  const auto phone = t.topic->addSubscription(SmsSubscription("+15551231234"));
  CHECK(mail->node().id() == "a@example.com");
  CHECK(phone->node().id() == "+15551231234");
  CHECK(*t.l1(mail).protocol->literal().c_str() == 'e');
  CHECK(t.l1(phone).protocol->literal() == "sms");
}

TEST_CASE("fails when an address subscribes twice") {
  Topics t;
  t.topic->addSubscription(EmailSubscription("a@example.com"));
  const Failure failure = failureOf([&] { t.topic->addSubscription(EmailSubscription("a@example.com")); });
  CHECK(failure.code == "CDKPP4452");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("a@example.com"));
}

TEST_CASE("subscriptions to tokens are numbered") {
  Topics t;
  New<CfnParameter> mail{t.stack, "Mail"};
  const auto first = t.topic->addSubscription(EmailSubscription(mail->valueAsString()));
  const auto second = t.topic->addSubscription(EmailSubscription(mail->valueAsString()));
  CHECK(first->node().id() == "TokenSubscription:1");
  CHECK(second->node().id() == "TokenSubscription:2");
}

TEST_CASE("the protocol of a URL is that which it begins with") {
  Topics t;
  CHECK(t.l1(t.topic->addSubscription(UrlSubscription("http://x"))).protocol->literal() == "http");
  CHECK(t.l1(t.topic->addSubscription(UrlSubscription("https://x"))).protocol->literal() == "https");
}

TEST_CASE("fails when the protocol of a URL is not known") {
  const Failure other = failureOf([] { UrlSubscription("ftp://x"); });
  CHECK(other.code == "CDKPP4480");
  CHECK_THAT(other.message, Catch::Matchers::ContainsSubstring("ftp://x"));
  Topics t;
  New<CfnParameter> url{t.stack, "Url"};
  CHECK(failureOf([&] { UrlSubscription(url->valueAsString()); }).code == "CDKPP4480");
}

TEST_CASE("a queue is opened to the topic before it subscribes") {
  Topics t;
  const auto subscription = t.topic->addSubscription(SqsSubscription(t.queue));
  CHECK(subscription->node().scope().get() == &t.queue->asConstruct());
  CHECK(principalOf(t, *t.queue) == R"({"Service":"sns.amazonaws.com"})");
  CHECK_FALSE(subscription->node().dependencies().empty());
  CHECK_FALSE(t.l1(subscription).region.hasValue());
}

TEST_CASE("the key of a queue is opened to the topic") {
  Topics t;
  New<sqs::Queue> sealed{t.stack, "Sealed", {.encryption = sqs::QueueEncryption::KMS}};
  t.topic->addSubscription(SqsSubscription(sealed));
  const std::string policy = t(sealed->encryptionMasterKey()->node().defaultChild<kms::CfnKey>()->keyPolicy);
  CHECK_THAT(policy, Catch::Matchers::ContainsSubstring("kms:GenerateDataKey"));
  CHECK_THAT(policy, Catch::Matchers::ContainsSubstring("aws:SourceArn"));
}

TEST_CASE("fails when a queue has a key that SNS cannot use") {
  Topics t;
  New<sqs::Queue> aws{t.stack, "Aws", {.encryption = sqs::QueueEncryption::KMS_MANAGED}};
  const Failure subscriber = failureOf([&] { t.topic->addSubscription(SqsSubscription(aws)); });
  CHECK(subscriber.code == "CDKPP4481");
  CHECK_THAT(subscriber.message, Catch::Matchers::ContainsSubstring("a subscriber"));
  const Failure dead = failureOf([&] { t.topic->addSubscription(SqsSubscription(t.queue, {.deadLetterQueue = aws})); });
  CHECK(dead.code == "CDKPP4481");
  CHECK_THAT(dead.message, Catch::Matchers::ContainsSubstring("the dead-letter queue"));
}

TEST_CASE("a topic of another region is named by it, and calls by the principal of a region to opt in") {
  Topics t;
  const auto subscribed = [&](const char* id, const char* arn) {
    New<sqs::Queue> queue{t.stack, id};
    const auto topic = sns::Topic::fromTopicArn(t.stack, std::string(id) + "Topic", arn);
    const auto subscription = topic->addSubscription(SqsSubscription(queue));
    return principalOf(t, *queue) + " " + t(t.l1(subscription).region);
  };
  CHECK(subscribed("Near", "arn:aws:sns:eu-west-1:111111111111:t") == R"({"Service":"sns.amazonaws.com"} "eu-west-1")");
  CHECK(subscribed("Far", "arn:aws:sns:us-east-1:111111111111:t") == R"({"Service":"sns.amazonaws.com"} "us-east-1")");
  CHECK(subscribed("OptIn", "arn:aws:sns:af-south-1:111111111111:t") ==
        R"({"Service":"sns.af-south-1.amazonaws.com"} "af-south-1")");
}

TEST_CASE("the stack of a queue is deployed after that of its topic") {
  Topics t;
  New<Stack> other{t.app, "Other", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<sqs::Queue> queue{other, "Queue"};
  t.topic->addSubscription(SqsSubscription(queue));
  CHECK(other->dependencies().size() == 1);
}
