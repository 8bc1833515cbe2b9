// SPDX-License-Identifier: Apache-2.0
// The context asks for templates on one line; a stack may say otherwise.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Compact"};
  New<NestedStack> nested{stack, "Nested"};
  New<sqs::CfnQueue> inNested{nested, "Queue", {.queueName = "name"}};
  New<NestedStack> wide{stack, "Wide", {.suppressTemplateIndentation = false}};
  New<sqs::CfnQueue> inWide{wide, "Queue"};
  New<Stack> indented{app, "Indented", {.suppressTemplateIndentation = false}};
  New<sqs::CfnQueue> inIndented{indented, "Queue"};
  app.synth();
}
