// SPDX-License-Identifier: Apache-2.0
// Documents as property values: tokens and functions inside, keys that are left as they are.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam/cfn_managed_policy.hpp>
#include <cdkpp/sns/cfn_subscription.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/stepfunctions/cfn_state_machine.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Documents"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<iam::CfnManagedPolicy> policy{stack, "Policy", {
      .policyDocument = Json::object({
          {"Version", "2012-10-17"},
          {"Statement", Json::array({
              Json::object({
                  {"Sid", "camelCase"},
                  {"Effect", "Allow"},
                  {"Action", Json::array({"sqs:*"})},
                  {"Resource", Json::array({queue->attrArn(), queue->attrArn() + "/*"})},
                  {"Condition", Json::object({{"StringEquals", Json::object({
                      {"aws:RequestedRegion", Aws::REGION}, {"aws:tag/a.b", Json::array({"x"})}})}})},
              }),
              Fn::conditionIf("C", Json::object({{"Effect", "Deny"}, {"Action", "*"}, {"Resource", "*"}}),
                              Aws::NO_VALUE),
          })},
      }),
  }};
  New<sns::CfnSubscription> subscription{stack, "Subscription", {
      .endpoint = queue->attrArn(),
      .filterPolicy = Json::object({{"z", Json::array({"1"})},
                                    {"a", Json::array({Json::object({{"exists", true}})})},
                                    {"5", Json::array({1})},
                                    {"nested", Json::object({{"deep", Json::array({nullptr})}})}}),
      .protocol = "sqs",
      .topicArn = "arn",
  }};
  New<sqs::CfnQueue> whole{stack, "Whole", {
      .redriveAllowPolicy = Json::object({{"Fn::Transform", Json::object({
          {"Name", "Macro"}, {"Parameters", Json::object({{"a", queue->ref()}})}})}}),
      .redrivePolicy = Fn::sub("{\"a\":1}"),
  }};
  New<stepfunctions::CfnStateMachine> machine{stack, "Machine", {
      .definition = Json::object({
          {"StartAt", "A"},
          {"States", Json::object({
              {"B", Json::object({{"Type", "Succeed"}})},
              {"A", Json::object({{"Type", "Pass"},
                                  {"Next", "B"},
                                  {"Parameters", Json::object({{"x.$", "$.y"},
                                                               {"number", 1.0},
                                                               {"flag", false},
                                                               {"none", nullptr},
                                                               {"text", ""}})}})},
          })},
      }),
      .roleArn = "arn",
  }};
  New<CfnResource> keys{stack, "Keys", {
      .properties = Json::object({
          {"intrinsicByHand", Json::object({{"Fn::GetAtt", Json::array({"Queue", "Arn"})}})},
          {"refByHand", Json::object({{"Ref", "Queue"}})},
          {"ifByHand", Json::object({{"Fn::If", Json::array({"C", Json::object({{"a", 1}}),
                                                             Json::object({{"Ref", "AWS::NoValue"}})})}})},
          {"keyWithLiteral", Json::object({{"literal-key", 1}})},
          {"dashed-key", Json::object({{"with space", Json::object({{"and.dot", 1}})}})},
          {"dates", "2026-01-02T03:04:05.000Z"},
          {"mixed", Json::array({1, "a", true, nullptr, Json::object({{"b", Json::array()}}),
                                 Json::array({Json::array({queue->ref()})})})},
      }),
      .type = "Custom::Keys",
  }};
  app.synth();
}
