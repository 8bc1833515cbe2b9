// SPDX-License-Identifier: Apache-2.0
// Outputs of another account are read with the execution role of the consumer, so it must have one.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<sqs::CfnQueue> queue{producer, "Queue"};
  New<Stack> consumer{app, "Consumer", {
      .env = Environment{.account = "222222222222", .region = "eu-west-1"},
      .synthesizer = LegacyStackSynthesizer(),
  }};
  New<CfnOutput> arn{consumer, "Arn", {.value = queue->attrArn()}};
  app.synth();
}
