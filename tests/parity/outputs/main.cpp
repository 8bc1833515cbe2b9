// SPDX-License-Identifier: Apache-2.0
// Outputs with description, export name and condition; changed after creation; imported by hand.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Outputs"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnCondition> condition{stack, "IsProd", {.expression = Fn::conditionEquals(Aws::REGION, "eu-west-1")}};
  New<CfnOutput> literal{stack, "Literal", {.value = "text"}};
  New<CfnOutput> described{stack, "Described", {.description = "The url", .value = queue->ref()}};
  New<CfnOutput> exported{stack, "Exported", {.exportName = "the-export", .value = queue->attrArn()}};
  New<CfnOutput> exportToken{stack, "ExportToken", {.exportName = Aws::STACK_NAME + "-name",
                                                    .value = queue->attrQueueName()}};
  New<CfnOutput> exportSub{stack, "ExportSub", {.exportName = Fn::sub("${AWS::StackName}-sub"),
                                                .value = queue->attrQueueName()}};
  New<CfnOutput> conditional{stack, "Conditional", {.condition = condition,
                                                    .description = "Only there",
                                                    .exportName = "conditional",
                                                    .value = queue->ref()}};
  New<CfnOutput> withKey{stack, "WithKey", {.key = "ChosenKey", .value = "key"}};
  New<CfnOutput> changed{stack, "Changed", {.description = "before", .value = "before"}};
  changed->value = queue->attrArn();
  changed->description = "after";
  changed->exportName = "changed-export";
  changed->condition = condition;
  New<CfnOutput> number{stack, "Number", {.value = "5"}};

  New<Stack> consumer{app, "Consumer"};
  New<CfnResource> resource{consumer, "Resource", {
      .properties = Json::object({{"imported", exported->importValue()}, {"byName", Fn::importValue("the-export")}}),
      .type = "Custom::Consumer",
  }};
  app.synth();
}
