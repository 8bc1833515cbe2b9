// SPDX-License-Identifier: Apache-2.0
// The topic with its properties, subscriptions to queues and addresses, filters, grants and policy.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
namespace subscriptions = sns_subscriptions;

int main() {
  App app;
  New<Stack> stack{app, "Topics"};
  New<sns::Topic> plain{stack, "Default"};
  New<sns::Topic> named{stack, "Named", {.displayName = "A topic", .topicName = "named"}};
  New<sns::Topic> fifo{stack, "Fifo", {.contentBasedDeduplication = true, .fifo = true, .topicName = "ordered"}};
  New<sns::Topic> ssl{
      stack, "Ssl", {.enforceSSL = true, .signatureVersion = "2", .tracingConfig = sns::TracingConfig::ACTIVE}};
  New<kms::Key> key{stack, "Key"};
  New<sns::Topic> encrypted{stack, "Encrypted", {.masterKey = key}};

  New<sqs::Queue> queue{stack, "Queue"};
  plain->addSubscription(subscriptions::SqsSubscription(queue, {
      .filterPolicy = {
          {"color", sns::SubscriptionFilter::stringFilter({.allowlist = {"red"}, .matchPrefixes = {"bl"}})},
          {"price", sns::SubscriptionFilter::numericFilter(
              {.between = sns::BetweenCondition{.start = 10, .stop = 20.5}})},
          {"store", sns::SubscriptionFilter::existsFilter()},
      },
      .rawMessageDelivery = true,
  }));
  encrypted->addSubscription(subscriptions::SqsSubscription(queue));
  plain->addSubscription(subscriptions::SqsSubscription(
      New<sqs::Queue>{stack, "KmsQueue", {.encryption = sqs::QueueEncryption::KMS}}));
  plain->addSubscription(subscriptions::EmailSubscription("a@example.com", {.json = true}));
  plain->addSubscription(subscriptions::UrlSubscription("https://example.com/hook"));
  plain->addSubscription(subscriptions::SmsSubscription("+15551231234"));

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  plain->grantPublish(*role);
  encrypted->grantPublish(*role);
  plain->grantSubscribe(*role);
  plain->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"sns:Publish"},
      .principals = {iam::ServicePrincipal("s3.amazonaws.com")},
      .resources = {plain->topicArn()},
  }});
  app.synth();
}
