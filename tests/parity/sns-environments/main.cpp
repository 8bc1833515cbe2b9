// SPDX-License-Identifier: Apache-2.0
// Topics and subscribers in different stacks and regions.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
namespace subscriptions = sns_subscriptions;

int main() {
  App app;
  const std::string account = "111111111111";
  New<Stack> home{app, "Home", {.env = Environment{.account = account, .region = "us-east-1"}}};
  New<sns::Topic> topic{home, "Topic", {.topicName = "shared"}};
  for (const std::string region : {"us-east-1", "eu-west-1", "af-south-1"}) {
    New<Stack> stack{app, "Near-" + region, {.env = Environment{.account = account, .region = region}}};
    topic->addSubscription(subscriptions::SqsSubscription(New<sqs::Queue>{stack, "Queue"}));
  }
  New<Stack> optIn{app, "OptIn", {.env = Environment{.account = account, .region = "eu-south-1"}}};
  New<sns::Topic> optInTopic{optIn, "Topic", {.topicName = PhysicalName::GENERATE_IF_NEEDED}};
  New<Stack> consumer{app, "Consumer", {.env = Environment{.account = account, .region = "eu-west-1"}}};
  optInTopic->addSubscription(subscriptions::SqsSubscription(
      New<sqs::Queue>{consumer, "Queue", {.encryption = sqs::QueueEncryption::KMS}}));
  New<Stack> first{app, "First"};
  New<Stack> second{app, "Second"};
  New<sns::Topic> near{first, "Topic"};
  near->addSubscription(subscriptions::SqsSubscription(New<sqs::Queue>{second, "Queue"}));
  app.synth();
}
