// SPDX-License-Identifier: Apache-2.0
// The logical id of an exported value cannot change any more.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  stack->exportValue(queue->attrArn());
  queue->overrideLogicalId("Changed");
  app.synth();
}
