// SPDX-License-Identifier: Apache-2.0
// Environments: agnostic, concrete, from the environment variables of the CLI; what follows from them.
#include <cstdlib>

#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  const New<Stack> stacks[] = {
      {app, "Agnostic"},
      {app, "Concrete", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}},
      {app, "FromCli", {.env = Environment{.account = std::getenv("CDK_DEFAULT_ACCOUNT"),
                                           .region = std::getenv("CDK_DEFAULT_REGION")}}},
      {app, "Region", {.env = Environment{.region = "eu-west-1"}}},
      {app, "Account", {.env = Environment{.account = "111111111111"}}},
      {app, "China", {.env = Environment{.account = "111111111111", .region = "cn-north-1"}}},
      {app, "Isolated", {.env = Environment{.account = "111111111111", .region = "us-iso-east-1"}}},
      {app, "Unknown", {.env = Environment{.account = "111111111111", .region = "xx-mars-1"}}},
  };
  for (const New<Stack>& stack : stacks) {
    New<sqs::Queue> queue{stack, "Queue"};
    New<CfnOutput> environment{stack, "Environment", {.value = stack->environment()}};
    New<CfnOutput> queueArn{stack, "QueueArn", {.value = queue->queueArn()}};
    New<CfnOutput> arn{stack, "Arn", {
        .value = stack->formatArn({.account = "", .region = "", .resource = "bucket", .service = "s3"})}};
    New<CfnOutput> partition{stack, "Partition", {.value = stack->partition()}};
  }
  app.synth();
}
