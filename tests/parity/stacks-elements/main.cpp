// SPDX-License-Identifier: Apache-2.0
// Parameters, outputs and custom resources as targets of references from other stacks and nested ones.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer"};
  New<CfnParameter> text{producer, "Text", {.default_ = "x"}};
  New<CfnParameter> number{producer, "Number", {.default_ = 5, .type = "Number"}};
  New<CfnParameter> list{producer, "List", {.default_ = "a,b", .type = "CommaDelimitedList"}};
  New<CustomResource> custom{producer, "Custom", {.serviceToken = "arn"}};
  New<NestedStack> nested{producer, "Nested"};
  New<CfnParameter> innerText{nested, "InnerText", {.default_ = "inner"}};
  New<CfnResource> inNested{nested, "Uses", {
      .properties = Json::object({
          {"text", text->valueAsString()},
          {"number", number->valueAsNumber()},
          {"list", list->valueAsList()},
          {"custom", custom->getAttString("Value")},
          {"own", innerText->valueAsString()},
      }),
      .type = "Custom::Uses",
  }};
  nested->setParameter("InnerText", text->valueAsString());

  New<Stack> consumer{app, "Consumer"};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({
          {"text", text->valueAsString()},
          {"number", number->valueAsNumber()},
          {"list", list->valueAsList()},
          {"first", Fn::select(0, list->valueAsList())},
          {"custom", custom->getAtt("Value")},
          {"ref", custom->ref()},
      }),
      .type = "Custom::Uses",
  }};
  New<sqs::CfnQueue> queue{consumer, "Queue", {.delaySeconds = number->valueAsNumber(),
                                               .queueName = "q-" + text->valueAsString()}};
  New<CfnOutput> join{consumer, "Join", {.value = Fn::join("-", list->valueAsList())}};
  app.synth();
}
