// SPDX-License-Identifier: Apache-2.0
// JSON text with values that are known at deployment only.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Json"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnParameter> number{stack, "Number", {.default_ = 1, .type = "Number"}};
  const auto show = [&](const char* id, const Json& value) {
    New<CfnOutput> output{stack, id, {.value = stack->toJsonString(value)}};
  };
  const Value<std::string> region = stack->region();
  show("Literal", Json::object({{"b", 1},
                                {"a", Json::array({true, nullptr, "x", 1.5})},
                                {"empty", Json::object()},
                                {"none", Json()},
                                {"list", Json::array()}}));
  show("Reference", Json::object({{"arn", queue->attrArn()}}));
  show("Concat", Json::object({{"arn", queue->attrArn() + "/*"}, {"both", queue->ref() + queue->attrQueueName()}}));
  show("NumberToken", Json::object({{"n", number->valueAsNumber()}, {"text", format("{}", number->valueAsNumber())}}));
  show("List", Json::array({queue->ref(), "a", Json::array({queue->ref()})}));
  show("Quotes", Json::object({{"text", "say \"" + queue->ref() + "\" \\ \n"}, {"key", "é \"x\""}}));
  show("Key", Json::object({{"a-b", 1}}));
  show("Intrinsic", Json::object({{"sub", Fn::sub("${AWS::Region} \"quoted\"")},
                                  {"join", Fn::join("\"", {"a", queue->ref()})},
                                  {"select", Fn::select(0, Fn::split(",", queue->ref()))}}));
  show("If", Json::object({{"value", Fn::conditionIf("C", queue->ref(), "b")}}));
  show("GetAttNumber", Json::object({{"n", queue->getAtt("Size", ResolutionTypeHint::NUMBER)}}));
  show("Lazy", Json::object({{"a", Json::lazy([&] { return Json::object({{"b", queue->ref()}}); })},
                             {"s", Lazy::string([] { return "lazy"; })},
                             {"gone", Json::lazy([] { return Json(); })}}));
  show("Json", Json::object({{"inner", stack->toJsonString(Json::object({{"arn", queue->attrArn()}}))}}));
  show("Text", "only text");
  show("TextToken", queue->ref());
  show("Region", Json::object({{"region", region}, {"account", Aws::ACCOUNT_ID}}));
  show("DeepObject",
       Json::object({{"a", Json::object({{"b", Json::object({{"c", Json::object({
           {"d", Json::array({Json::object({{"e", queue->ref()}})})}})}})}})}}));
  show("Slash", Json::object({{"path", "a/b"}, {"unicode", std::string("\u2028\0", 4)}}));
  const Json nested = Json::object({{"a", Json::object({{"b", Json::array({1, queue->ref()})}})}});
  New<CfnOutput> indented{stack, "Indented", {.value = stack->toJsonString(nested, 2)}};
  New<CfnOutput> joined{stack, "JoinedToMore", {
      .value = "<" + stack->toJsonString(Json::object({{"q", queue->ref()}})) + ">",
  }};
  New<CfnOutput> yaml{stack, "Yaml", {
      .value = stack->toYamlString(Json::object({
          {"b", Json::array({1, "two", true})},
          {"a", Json::object({{"c", queue->ref()}})},
      })),
  }};
  app.synth();
}
