// SPDX-License-Identifier: Apache-2.0
// Sections that come from several places are merged: description, metadata, transforms and elements.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudformation_include.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Merged", {.description = "Of the stack"}};
  stack->addMetadata("OfStack", Json::object({{"a", 1}}));
  stack->addTransform("StackTransform");
  New<sqs::CfnQueue> before{stack, "Before"};
  New<CfnOutput> outputBefore{stack, "OutputBefore", {.value = "x"}};
  New<cloudformation_include::CfnInclude> included{stack, "Included", {.templateFile = "template.json"}};
  included->getResource("FromTemplate").addMetadata("changed", true);
  New<CfnParameter> after{stack, "After", {.default_ = "y"}};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  stack->templateOptions().metadata.set("Late", true);
  app.synth();
}
