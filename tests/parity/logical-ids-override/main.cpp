// SPDX-License-Identifier: Apache-2.0
// Logical ids that the program sets or renames; references follow.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Overridden"};
  stack->renameLogicalId("Old", "New");
  stack->renameLogicalId("NestedQueueC12EF7D2", "Renamed");

  New<sqs::CfnQueue> fixed{stack, "Fixed"};
  fixed->overrideLogicalId("Chosen");
  New<sqs::CfnQueue> old{stack, "Old"};
  New<Construct> group{stack, "Nested"};
  New<sqs::CfnQueue> nested{group, "Queue"};
  New<sqs::CfnQueue> dead{stack, "Dead", {
      .redrivePolicy = Json::object({{"deadLetterTargetArn", fixed->attrArn()}, {"maxReceiveCount", 3}})}};
  dead->addResourceDependency(nested);
  New<CfnParameter> parameter{stack, "Parameter", {.default_ = "x"}};
  parameter->overrideLogicalId("TheParameter");
  New<CfnCondition> condition{stack, "Condition", {.expression = Fn::conditionEquals(parameter->valueAsString(), "x")}};
  condition->overrideLogicalId("TheCondition");
  fixed->cfnOptions().condition = condition;
  New<CfnOutput> output{stack, "Output", {
      .value = Fn::join("-", {fixed->ref(), nested->attrQueueName(), dead->ref()})}};
  output->overrideLogicalId("TheOutput");
  New<CfnOutput> swapped{stack, "Swapped", {.value = stack->getLogicalId(*dead)}};

  // An override that is set twice, and one that equals the generated id.
  New<sqs::CfnQueue> twice{stack, "Twice"};
  twice->overrideLogicalId("First");
  twice->overrideLogicalId("Second");
  New<sqs::CfnQueue> same{stack, "Same"};
  same->overrideLogicalId("Same");
  app.synth();
}
