// SPDX-License-Identifier: Apache-2.0
// Subscriptions of every protocol with every option.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
namespace subscriptions = sns_subscriptions;

namespace {

constexpr const char* STREAM = "arn:aws:firehose:eu-west-1:111111111111:deliverystream/stream";

/// A delivery stream that exists.
struct ImportedStream : Resource, kinesisfirehose::IDeliveryStreamRef {
  explicit ImportedStream(Scope scope) : Resource{scope, {.environmentFromArn = STREAM}} {}
  kinesisfirehose::DeliveryStreamReference deliveryStreamRef() const override {
    return {.deliveryStreamArn = STREAM, .deliveryStreamName = "stream"};
  }
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Subscriptions"};
  New<sns::Topic> topic{stack, "Topic"};
  New<sqs::Queue> dead{stack, "Dead"};
  const auto color = sns::SubscriptionFilter::stringFilter({
      .allowlist = {"red", "green"},
      .denylist = {"blue"},
      .matchPrefixes = {"da", "li"},
      .matchSuffixes = {"ish"},
  });
  const Map<sns::SubscriptionFilter> filterPolicy = {
      {"color", color},
      {"price", sns::SubscriptionFilter::numericFilter({
          .allowlist = {1, 2.5},
          .between = sns::BetweenCondition{.start = 10, .stop = 20},
          .betweenStrict = sns::BetweenCondition{.start = 30, .stop = 40},
          .greaterThan = 100,
          .greaterThanOrEqualTo = 200,
          .lessThan = -1,
          .lessThanOrEqualTo = 0,
      })},
      {"shop", sns::SubscriptionFilter::notExistsFilter()},
      {"own", sns::SubscriptionFilter(
          Json::array({"a", Json::object({{"anything-but", Json::array({"b"})}}), 3}))},
      {"none", sns::SubscriptionFilter()},
  };
  const Map<sns::FilterOrPolicy> filterPolicyWithMessageBody = {
      {"background", sns::FilterOrPolicy::policy({
          {"color", sns::FilterOrPolicy::filter(
              sns::SubscriptionFilter::stringFilter({.allowlist = {"red", "white"}}))},
          {"depth", sns::FilterOrPolicy::policy({
              {"level", sns::FilterOrPolicy::filter(sns::SubscriptionFilter::numericFilter({.lessThan = 5}))},
          })},
      })},
      {"kind", sns::FilterOrPolicy::filter(sns::SubscriptionFilter::existsFilter())},
  };

  New<sqs::Queue> queue{stack, "Queue", {.encryption = sqs::QueueEncryption::KMS}};
  topic->addSubscription(subscriptions::SqsSubscription(queue, {
      .deadLetterQueue = dead,
      .filterPolicy = filterPolicy,
      .rawMessageDelivery = false,
  }));
  topic->addSubscription(subscriptions::EmailSubscription("plain@example.com", {.deadLetterQueue = dead}));
  topic->addSubscription(subscriptions::EmailSubscription("json@example.com", {
      .filterPolicyWithMessageBody = filterPolicyWithMessageBody,
      .json = true,
  }));
  topic->addSubscription(subscriptions::SmsSubscription("+15551231234", {.filterPolicy = {{"a", color}}}));
  New<CfnParameter> url{stack, "Url"};
  topic->addSubscription(subscriptions::UrlSubscription("http://example.com/plain", {.rawMessageDelivery = true}));
  topic->addSubscription(subscriptions::UrlSubscription(url->valueAsString(), {
      .deliveryPolicy = sns::DeliveryPolicy{
          .healthyRetryPolicy = sns::HealthyRetryPolicy{
              .backoffFunction = sns::BackoffFunction::EXPONENTIAL,
              .maxDelayTarget = Duration::seconds(30),
              .minDelayTarget = Duration::seconds(5),
              .numMaxDelayRetries = 1,
              .numMinDelayRetries = 2,
              .numNoDelayRetries = 3,
              .numRetries = 10,
          },
          .requestPolicy = sns::RequestPolicy{.headerContentType = "application/json"},
          .throttlePolicy = sns::ThrottlePolicy{.maxReceivesPerSecond = 10},
      },
      .protocol = sns::SubscriptionProtocol::HTTPS,
  }));
  topic->addSubscription(subscriptions::UrlSubscription(url->valueAsString(), {
      .deliveryPolicy = sns::DeliveryPolicy{.healthyRetryPolicy = sns::HealthyRetryPolicy{}},
      .filterPolicyWithMessageBody = filterPolicyWithMessageBody,
      .protocol = sns::SubscriptionProtocol::HTTP,
  }));
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("sns.amazonaws.com")}};
  New<sns::Subscription> made{stack, "Made", {
      .deadLetterQueue = dead,
      .endpoint = STREAM,
      .protocol = sns::SubscriptionProtocol::FIREHOSE,
      .rawMessageDelivery = true,
      .region = "eu-west-1",
      .subscriptionRoleArn = role->roleArn(),
      .topic = topic,
  }};
  New<ImportedStream> stream{stack, "Stream"};
  topic->addSubscription(subscriptions::FirehoseSubscription(stream));
  New<sns::Topic> second{stack, "Second"};
  second->addSubscription(subscriptions::FirehoseSubscription(stream, {
      .deadLetterQueue = dead,
      .filterPolicy = {{"a", color}},
      .rawMessageDelivery = true,
  }));
  New<sns::Topic> third{stack, "Third"};
  third->addSubscription(subscriptions::FirehoseSubscription(stream, {.role = role}));
  stack->addMetadata("Dead", Json::object({{"name", made->deadLetterQueue()->queueName()}}));
  for (const std::string protocol : {sns::SubscriptionProtocol::APPLICATION, sns::SubscriptionProtocol::LAMBDA})
    New<sns::Subscription> other{stack, "Made-" + protocol, {.endpoint = "arn", .protocol = protocol, .topic = topic}};
  app.synth();
}
