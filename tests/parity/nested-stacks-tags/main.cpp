// SPDX-License-Identifier: Apache-2.0
// Tags of nested stacks are tags of the resource that they are.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Tagged", {.tags = {{"top", "level"}}}};
  New<NestedStack> nested{stack, "Nested"};
  nested->addStackTag("b", "own");
  nested->addStackTag("a", "own");
  New<sqs::CfnQueue> queue{nested, "Queue"};
  New<NestedStack> deep{nested, "Deep"};
  deep->addStackTag("deep", "own");
  Tags::of(stack).add("stacks", "all", {.includeResourceTypes = {"aws:cdk:stack"}});
  Tags::of(nested).add("resources", "inner");
  app.synth();
}
