// SPDX-License-Identifier: Apache-2.0
// Queues that exist already, and queues that other environments use.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Imports", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto byArn = sqs::Queue::fromQueueArn(stack, "ByArn", "arn:aws:sqs:us-east-1:222222222222:there");
  byArn->grantSendMessages(*role);
  const auto fifo = sqs::Queue::fromQueueArn(stack, "Fifo", "arn:aws:sqs:eu-west-1:111111111111:there.fifo");
  fifo->grantPurge(*role);
  const auto byToken =
      sqs::Queue::fromQueueAttributes(stack, "ByToken", {.fifo = true, .queueArn = Fn::importValue("queue-arn")});
  byToken->grantConsumeMessages(*role);
  const auto all = sqs::Queue::fromQueueAttributes(stack, "All", {
      .fifo = false,
      .keyArn = "arn:aws:kms:eu-west-1:111111111111:key/1234",
      .queueArn = "arn:aws:sqs:eu-west-1:111111111111:all",
      .queueName = "all",
      .queueUrl = "https://example.com/all",
  });
  all->grantSendMessages(*role);
  const auto added = all->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sqs:*"}, .resources = {"*"}}});
  stack->addMetadata("Imported", Json::object({
      {"added", added.statementAdded},
      {"env", Json::object({{"account", byArn->env().account}, {"region", byArn->env().region}})},
      {"encrypted", *all->encryptionType() == sqs::QueueEncryption::KMS},
      {"fifo", Json::array({byArn->fifo(), fifo->fifo(), byToken->fifo(), all->fifo()})},
      {"key", all->encryptionMasterKey()->keyId()},
      {"names", Json::array({byArn->queueName(), fifo->queueName(), byToken->queueName(), all->queueName()})},
      {"urls", Json::array({byArn->queueUrl(), fifo->queueUrl(), byToken->queueUrl(), all->queueUrl()})},
  }));

  New<Stack> agnostic{app, "Agnostic"};
  const auto there = sqs::Queue::fromQueueArn(agnostic, "There", "arn:aws-cn:sqs:cn-north-1:222222222222:there");
  New<CfnOutput> url{agnostic, "Url", {.value = there->queueUrl()}};

  New<Stack> home{app, "Home", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  New<sqs::Queue> named{home, "Named", {.queueName = PhysicalName::GENERATE_IF_NEEDED}};
  named->grantSendMessages(*role);
  New<CfnOutput> namedName{stack, "NamedName", {.value = named->queueName()}};
  app.synth();
}
