// SPDX-License-Identifier: Apache-2.0
// A renamed logical id that no element has.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  stack->renameLogicalId("Nobody", "Somebody");
  New<sqs::CfnQueue> queue{stack, "Queue"};
  app.synth();
}
