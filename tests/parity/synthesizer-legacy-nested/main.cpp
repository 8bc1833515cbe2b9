// SPDX-License-Identifier: Apache-2.0
// Nested stacks of the legacy synthesizer: where their templates are is said by parameters of the top-level stack.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Legacy", {.synthesizer = LegacyStackSynthesizer()}};
  New<NestedStack> outer{stack, "Outer"};
  New<NestedStack> inner{outer, "Inner"};
  New<NestedStack> deep{inner, "Deep"};
  New<sqs::CfnQueue> deepQueue{deep, "Queue"};
  New<sqs::CfnQueue> queue{outer, "Queue"};
  app.synth();
}
