// SPDX-License-Identifier: Apache-2.0
// Topics that exist already.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
namespace subscriptions = sns_subscriptions;

int main() {
  App app;
  New<Stack> stack{app, "Imports", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto near = sns::Topic::fromTopicArn(stack, "Near", "arn:aws:sns:eu-west-1:111111111111:near");
  const auto far = sns::Topic::fromTopicArn(stack, "Far", "arn:aws:sns:us-east-1:222222222222:far");
  const auto optIn = sns::Topic::fromTopicArn(stack, "OptIn", "arn:aws:sns:af-south-1:111111111111:opt-in");
  const auto token = sns::Topic::fromTopicArn(stack, "Token", Fn::importValue("topic-arn"));
  const auto fifo = sns::Topic::fromTopicAttributes(stack, "Fifo", {
      .contentBasedDeduplication = true,
      .keyArn = "arn:aws:kms:eu-west-1:111111111111:key/1234",
      .topicArn = "arn:aws:sns:eu-west-1:111111111111:ordered.fifo",
  });
  New<sqs::Queue> queue{stack, "Queue", {.encryption = sqs::QueueEncryption::KMS}};
  for (const auto& topic : {near, far, optIn, token, fifo}) {
    topic->addSubscription(subscriptions::SqsSubscription(queue));
    topic->grantPublish(*role);
  }
  const auto known = sqs::Queue::fromQueueArn(stack, "Known", "arn:aws:sqs:eu-west-1:111111111111:known");
  near->addSubscription(subscriptions::SqsSubscription(known));
  near->grantSubscribe(*role);
  const auto added = near->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sns:*"}, .resources = {"*"}}});
  stack->addMetadata("Imported", Json::object({
      {"added", added.statementAdded},
      {"deduplication", Json::array({near->contentBasedDeduplication(), fifo->contentBasedDeduplication()})},
      {"env", Json::object({{"account", far->env().account}, {"region", far->env().region}})},
      {"fifo", Json::array({near->fifo(), fifo->fifo()})},
      {"key", fifo->masterKey()->keyArn()},
      {"names", Json::array({near->topicName(), token->topicName()})},
  }));
  app.synth();
}
