// SPDX-License-Identifier: Apache-2.0
// Context is set before the first child is created.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  stack->node().setContext("key", "value");
  app.synth();
}
