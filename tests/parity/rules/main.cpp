// SPDX-License-Identifier: Apache-2.0
// Rules with assertions and the functions that only rules know.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/cfn_rule.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Rules"};
  New<CfnParameter> instance{stack, "Instance", {.default_ = "t3.micro"}};
  New<CfnParameter> list{stack, "List", {.default_ = "a,b", .type = "CommaDelimitedList"}};
  New<CfnCondition> isProd{stack, "IsProd",
                           {.expression = Fn::conditionEquals(instance->valueAsString(), "m5.large")}};

  New<CfnRule> rule{stack, "Rule", {
      .assertions = {CfnRuleAssertion{
          .assert = Fn::conditionContains({"t3.micro", "t3.small"}, instance->valueAsString()),
          .assertDescription = "Small ones only",
      }},
      .ruleCondition = Fn::conditionEquals(Fn::ref("AWS::Region"), "us-east-1"),
  }};
  rule->addAssertion(Fn::conditionNot(Fn::conditionEquals(instance->valueAsString(), "")), "Not empty");
  rule->addAssertion(
      Fn::conditionAnd(
          Fn::conditionEachMemberEquals(Fn::valueOfAll("AWS::EC2::VPC::Id", "Tags.Department"), "IT"), isProd),
      "All of one department");
  rule->addAssertion(
      Fn::conditionEachMemberIn(Fn::valueOfAll("AWS::EC2::Subnet::Id", "VpcId"), Fn::refAll("AWS::EC2::VPC::Id")),
      "Subnets of the network");
  rule->addAssertion(Fn::conditionContains(list->valueAsList(), Fn::valueOf("Instance", "Type")), "In the list");
  New<CfnRule> onlyCondition{stack, "OnlyCondition",
                             {.ruleCondition = Fn::conditionOr(Fn::conditionEquals(1, 1), isProd)}};
  New<CfnRule> later{stack, "Later"};
  later->addAssertion(Fn::conditionEquals("a", "a"), "");
  New<CfnRule> empty{stack, "Empty"};
  app.synth();
}
