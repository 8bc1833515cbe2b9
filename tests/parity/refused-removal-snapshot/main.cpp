// SPDX-License-Identifier: Apache-2.0
// Not each type can be saved when it is removed.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  queue->applyRemovalPolicy(RemovalPolicy::SNAPSHOT);
  app.synth();
}
