// SPDX-License-Identifier: Apache-2.0
// All that is out of range is said at once.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::Queue> queue{
      stack, "Queue", {.maxMessageSizeBytes = 1000, .receiveMessageWaitTime = Duration::seconds(21)}};
  app.synth();
}
