// SPDX-License-Identifier: Apache-2.0
// An existing YAML template with short forms of functions, a nested template, and a transform.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudformation_include.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;
using cloudformation_include::CfnInclude;

int main() {
  App app;
  New<Stack> stack{app, "Included"};
  New<CfnInclude> included{
      stack,
      "Template",
      {
          .loadNestedStacks = {{"Child", {.parameters = {{"Fixed", "fixed-value"}}, .templateFile = "child.yaml"}}},
          .templateFile = "template.yaml",
      }};
  const auto child = included->getNestedStack("Child");
  auto& queue = child.includedTemplate.getResource<sqs::CfnQueue>("ChildQueue");
  queue.delaySeconds = 7;
  New<CfnOutput>{stack, "ChildQueueArn", {.value = queue.attrArn()}};
  app.synth();
}
