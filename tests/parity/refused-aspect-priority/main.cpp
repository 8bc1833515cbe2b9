// SPDX-License-Identifier: Apache-2.0
// An aspect that comes too late: one with a higher priority has already run here.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  bool done = false;
  Aspects::of(stack).add(
      [&done](IConstruct& construct) {
        if (done) return;
        done = true;
        Aspects::of(construct).add([](IConstruct&) {}, {.priority = AspectPriority::MUTATING});
      },
      {.priority = AspectPriority::READONLY});
  app.synth();
}
