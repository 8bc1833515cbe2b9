// SPDX-License-Identifier: Apache-2.0
// The name of a FIFO queue ends in .fifo.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::Queue> queue{stack, "Queue", {.fifo = true, .queueName = "plain"}};
  app.synth();
}
