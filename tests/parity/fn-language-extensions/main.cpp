// SPDX-License-Identifier: Apache-2.0
// Functions that need the language extensions bring the transform along.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;

  New<Stack> length{app, "Length"};
  New<CfnParameter> list{length, "List", {.default_ = "a,b", .type = "CommaDelimitedList"}};
  New<CfnResource> resource{length, "Resource", {
      .properties = Json::object({{"token", Fn::len(list->valueAsList())},
                                  {"split", Fn::len(Fn::split(",", Fn::ref("List")))},
                                  {"literal", Fn::len(List<std::string>{"a", "b"})}}),
      .type = "Custom::Length",
  }};

  New<Stack> json{app, "ToJsonString"};
  New<sqs::CfnQueue> queue{json, "Queue"};
  New<CfnOutput> withTokens{json, "Json", {
      .value = Fn::toJsonString(Json::object(
          {{"queue", queue->attrArn()}, {"n", 1}, {"list", Json::array({"a", queue->ref()})}}))}};
  New<CfnOutput> plain{json, "Plain", {.value = Fn::toJsonString(Json::object({{"a", 1}}))}};

  New<Stack> map{app, "MapDefault"};
  New<CfnMapping> mapping{map, "Map", {.mapping = {{"eu-west-1", {{"ami", "ami-1"}}}}}};
  New<CfnOutput> withDefault{map, "WithDefault",
                             {.value = mapping->findInMap(Fn::ref("AWS::Region"), "ami", "ami-default")}};
  New<CfnOutput> byName{map, "ByName", {.value = Fn::findInMap("Map", Fn::ref("AWS::Region"), "ami", "fallback")}};

  New<Stack> twice{app, "Twice"};
  twice->addTransform("Other");
  New<CfnResource> first{twice, "First", {.properties = Json::object({{"n", Fn::len(Fn::ref("A"))}}),
                                          .type = "Custom::Length"}};
  New<CfnResource> second{twice, "Second", {.properties = Json::object({{"n", Fn::len(Fn::ref("B"))}}),
                                            .type = "Custom::Length"}};
  app.synth();
}
