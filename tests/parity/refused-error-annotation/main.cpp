// SPDX-License-Identifier: Apache-2.0
// An error attached to a construct ends synthesis.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  Annotations::of(queue).addError("this queue is not wanted");
  app.synth();
}
