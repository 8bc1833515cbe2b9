// SPDX-License-Identifier: Apache-2.0
// Two stacks that need each other.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> first{app, "First"};
  New<Stack> second{app, "Second"};
  New<sqs::CfnQueue> one{first, "One"};
  New<sqs::CfnQueue> two{second, "Two", {.queueName = one->attrQueueName()}};
  New<sqs::CfnQueue> three{first, "Three", {.queueName = two->attrQueueName()}};
  app.synth();
}
