// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using sns::FilterOrPolicy;
using sns::Subscription;
using sns::SubscriptionFilter;
using Protocol = sns::SubscriptionProtocol;

namespace {

/// A filter of n conditions.
SubscriptionFilter conditions(int n) {
  Json values = Json::array();
  for (int i = 0; i < n; ++i) values.add(i);
  return SubscriptionFilter(values);
}

Failure refusal(sns::DeliveryPolicy deliveryPolicy, const char* protocol = Protocol::HTTPS) {
  Fixture f;
  New<sns::Topic> topic{f.stack, "Topic"};
  return failureOf([&] {
    New<Subscription> subscription{f.stack, "Subscription",
        {.deliveryPolicy = deliveryPolicy, .endpoint = "https://x", .protocol = protocol, .topic = topic}};
  });
}
Failure refusalOfRetries(sns::HealthyRetryPolicy retries) { return refusal({.healthyRetryPolicy = retries}); }

/// The message of what is refused by a topic's subscription to a queue with these filters.
std::string refusalOfFilters(Map<SubscriptionFilter> filter, Map<FilterOrPolicy> body = {}) {
  Fixture f;
  New<sns::Topic> topic{f.stack, "Topic"};
  return failureOf([&] {
    New<Subscription> subscription{f.stack, "Subscription",
        {.endpoint = "arn",
            .filterPolicy = filter,
            .filterPolicyWithMessageBody = body,
            .protocol = Protocol::SQS,
            .topic = topic}};
  }).message;
}

}  // namespace

TEST_CASE("fails when raw messages are for a protocol without them") {
  for (const char* protocol : {Protocol::EMAIL, Protocol::SMS, Protocol::LAMBDA, Protocol::APPLICATION}) {
    Fixture f;
    New<sns::Topic> topic{f.stack, "Topic"};
    const Failure failure = failureOf([&] {
      New<Subscription> subscription{
          f.stack, "S", {.endpoint = "e", .protocol = protocol, .rawMessageDelivery = true, .topic = topic}};
    });
    CHECK(failure.code == "CDKPP4451");
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(protocol));
  }
}

TEST_CASE("fails when Firehose has no role") {
  Fixture f;
  New<sns::Topic> topic{f.stack, "Topic"};
  const Failure failure = failureOf([&] {
    New<Subscription> subscription{f.stack, "S", {.endpoint = "e", .protocol = Protocol::FIREHOSE, .topic = topic}};
  });
  CHECK(failure.code == "CDKPP4451");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("subscriptionRoleArn"));
}

TEST_CASE("a filter has up to 5 keys and 150 combinations") {
  Map<SubscriptionFilter> keys;
  for (const char* key : {"a", "b", "c", "d", "e"}) keys.set(key, conditions(1));
  CHECK(refusalOfFilters(keys).empty());
  keys.set("f", conditions(1));
  CHECK_THAT(refusalOfFilters(keys), Catch::Matchers::ContainsSubstring("up to 5 keys, but it has 6"));
  CHECK(refusalOfFilters({{"a", conditions(15)}, {"b", conditions(10)}}).empty());
  CHECK_THAT(refusalOfFilters({{"a", conditions(151)}}), Catch::Matchers::ContainsSubstring("but it has 151"));
}

TEST_CASE("the combinations of a filter on bodies grow with its depth") {
  const auto nested = [](int n) {
    return Map<FilterOrPolicy>{{"a", FilterOrPolicy::policy({{"b", FilterOrPolicy::filter(conditions(n))}})}};
  };
  CHECK(refusalOfFilters({}, nested(75)).empty());
  CHECK_THAT(refusalOfFilters({}, nested(76)), Catch::Matchers::ContainsSubstring("but it has 152"));
}

TEST_CASE("a filter or policy knows which of both it is") {
  const auto filter = FilterOrPolicy::filter(conditions(1));
  const auto policy = FilterOrPolicy::policy({{"a", filter}});
  CHECK(filter.isFilter());
  CHECK_FALSE(filter.isPolicy());
  CHECK(policy.isPolicy());
  CHECK(policy.type() == sns::FilterOrPolicyType::POLICY);
  CHECK(filter.filterDoc().conditions().size() == 1);
  CHECK(policy.policyDoc().size() == 1);
}

TEST_CASE("fails when a delivery policy is not for a URL") {
  const Failure failure = refusal({}, Protocol::SQS);
  CHECK(failure.code == "CDKPP4451");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("deliveryPolicy is for the protocols http and https"));
}

TEST_CASE("fails when deliveries are tried again in a way that SNS does not know") {
  CHECK(refusalOfRetries({.maxDelayTarget = Duration::minutes(61)}).code == "CDKPP4451");
  CHECK(refusalOfRetries({.minDelayTarget = Duration::seconds(0)}).code == "CDKPP4451");
  CHECK_THAT(refusalOfRetries({.maxDelayTarget = Duration::seconds(5), .minDelayTarget = Duration::seconds(6)}).message,
      Catch::Matchers::ContainsSubstring("must not exceed maxDelayTarget"));
  CHECK(refusalOfRetries({.numRetries = 101}).code == "CDKPP4451");
  CHECK(refusalOfRetries({.numRetries = -1}).code == "CDKPP4451");
  CHECK(refusalOfRetries({.numMaxDelayRetries = -1}).code == "CDKPP4451");
  CHECK(refusalOfRetries({.numMinDelayRetries = 0.5}).code == "CDKPP4451");
  CHECK(refusalOfRetries({.numNoDelayRetries = 1.5}).code == "CDKPP4451");
  CHECK(refusal({.throttlePolicy = sns::ThrottlePolicy{.maxReceivesPerSecond = 0}}).code == "CDKPP4451");
  CHECK(refusalOfRetries({.maxDelayTarget = Duration::hours(1), .minDelayTarget = Duration::seconds(1)}).code.empty());
}

TEST_CASE("fails when a delay has fractions of a second") {
  CHECK(refusalOfRetries({.minDelayTarget = Duration::millis(1500)}).code == "CDKPP2073");
}

TEST_CASE("the queue for messages that cannot be delivered is open to the topic") {
  Fixture f;
  New<sns::Topic> topic{f.stack, "Topic"};
  New<sqs::Queue> dead{f.stack, "Dead"};
  New<Subscription> subscription{f.stack, "S",
      {.deadLetterQueue = dead, .endpoint = "a@example.com", .protocol = Protocol::EMAIL, .topic = topic}};
  CHECK(subscription->deadLetterQueue().get() == static_cast<sqs::IQueue*>(&*dead));
  CHECK(dead->node().tryFindChild("Policy"));
}
