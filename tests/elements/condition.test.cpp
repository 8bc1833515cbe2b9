// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

namespace {

std::vector<CfnConditionExpression> equations(int count) {
  std::vector<CfnConditionExpression> all;
  for (int i = 0; i < count; ++i) all.push_back(Fn::conditionEquals("a", i));
  return all;
}

}  // namespace

TEST_CASE("a condition renders its expression", "[elements][condition]") {
  Fixture resolve;
  New<CfnCondition> condition{resolve.stack, "C1", {.expression = Fn::conditionEquals(resolve.text, "a")}};
  CHECK(rendered(*condition) == R"({"Fn::Equals":[{"Ref":"P"},"a"]})");
  CHECK(std::string(condition->cfnSection()) == "Conditions");
}

TEST_CASE("a condition without expression is left out until it gets one", "[elements][condition]") {
  Fixture resolve;
  New<CfnCondition> other{resolve.stack, "C1"};
  New<CfnCondition> condition{resolve.stack, "C2"};
  CHECK(rendered(*condition) == "undefined");
  condition->expression = Fn::conditionNot(other);
  CHECK(rendered(*condition) == R"({"Fn::Not":[{"Condition":"C1"}]})");
  condition->expression = other;
  CHECK(rendered(*condition) == R"({"Condition":"C1"})");
}

TEST_CASE("conditions stand in expressions in all their forms", "[elements][condition]") {
  Fixture resolve;
  New<CfnCondition> made{resolve.stack, "C1"};
  const Handle<CfnCondition> handle = made;
  const CfnCondition& constant = *made;
  CHECK(resolve(Fn::conditionAnd(made, handle, *made, constant, Fn::conditionNot(handle))) ==
        R"({"Fn::And":[{"Condition":"C1"},{"Condition":"C1"},{"Condition":"C1"},{"Condition":"C1"},)"
        R"({"Fn::Not":[{"Condition":"C1"}]}]})");
  CHECK(resolve(Fn::conditionOr({made, handle})) == R"({"Fn::Or":[{"Condition":"C1"},{"Condition":"C1"}]})");
  CHECK(resolve(CfnConditionExpression(Intrinsic("Fn::Equals", Json::array({"a", "b"})))) ==
        R"({"Fn::Equals":["a","b"]})");
}

TEST_CASE("Fn::And and Fn::Or of many are nested in groups of ten", "[elements][condition]") {
  Fixture resolve;
  New<CfnCondition> one{resolve.stack, "C1"};
  CHECK(resolve(Fn::conditionAnd(one)) == R"({"Condition":"C1"})");
  CHECK(errorCode([] { Fn::conditionAnd(std::vector<CfnConditionExpression>{}); }) == "CDKPP2335");
  CHECK(errorCode([] { Fn::conditionOr(std::vector<CfnConditionExpression>{}); }) == "CDKPP2335");
  CHECK(resolve(Fn::conditionOr(equations(11))) ==
        R"({"Fn::Or":[{"Fn::Or":[{"Fn::Equals":["a",0]},{"Fn::Equals":["a",1]},{"Fn::Equals":["a",2]},)"
        R"({"Fn::Equals":["a",3]},{"Fn::Equals":["a",4]},{"Fn::Equals":["a",5]},{"Fn::Equals":["a",6]},)"
        R"({"Fn::Equals":["a",7]},{"Fn::Equals":["a",8]},{"Fn::Equals":["a",9]}]},{"Fn::Equals":["a",10]}]})");
  ResolveContext context(*resolve.stack);
  const Json nested = context.resolve(Fn::conditionAnd(equations(101)))["Fn::And"];
  CHECK(nested.size() == 2);
  CHECK(nested[std::size_t{0}]["Fn::And"].size() == 10);
  CHECK(nested[std::size_t{0}]["Fn::And"][std::size_t{9}]["Fn::And"].size() == 10);
  CHECK(nested[std::size_t{1}].dump() == R"({"Fn::Equals":["a",100]})");
}

TEST_CASE("Fn::If takes values of any type", "[elements][condition]") {
  Fixture resolve;
  New<CfnCondition> condition{resolve.stack, "C1"};
  CHECK(resolve(Fn::conditionIf(condition->logicalId(), Json::object({{"a", resolve.text}}), Aws::NO_VALUE)) ==
        R"({"Fn::If":["C1",{"a":{"Ref":"P"}},{"Ref":"AWS::NoValue"}]})");
  CHECK(resolve(Fn::conditionIf(*condition, 1, true)) == R"({"Fn::If":["C1",1,true]})");
  CHECK(resolve(Fn::conditionEquals(1, true)) == R"({"Fn::Equals":[1,true]})");
}

TEST_CASE("a rule renders its condition and assertions", "[elements][rule]") {
  Fixture resolve;
  New<CfnRule> rule{resolve.stack, "R1",
      {.assertions = {CfnRuleAssertion{
           .assert = Fn::conditionContains({"a"}, resolve.text), .assertDescription = "first"}},
          .ruleCondition = Fn::conditionEquals(resolve.text, "a")}};
  rule->addAssertion(Fn::conditionNot(Fn::conditionEquals(1, 2)), "second");
  CHECK(rendered(*rule) == R"({"RuleCondition":{"Fn::Equals":[{"Ref":"P"},"a"]},"Assertions":[)"
                           R"({"Assert":{"Fn::Contains":[["a"],{"Ref":"P"}]},"AssertDescription":"first"},)"
                           R"({"Assert":{"Fn::Not":[{"Fn::Equals":[1,2]}]},"AssertDescription":"second"}]})");
  CHECK(std::string(rule->cfnSection()) == "Rules");
  New<CfnRule> empty{resolve.stack, "R2"};
  CHECK(rendered(*empty) == "{}");
}

TEST_CASE("functions of rules render as upstream's", "[elements][rule]") {
  Fixture resolve;
  CHECK(resolve(Fn::conditionEachMemberEquals(Fn::refAll("AWS::EC2::VPC::Id"), "x")) ==
        R"({"Fn::EachMemberEquals":[{"Fn::RefAll":"AWS::EC2::VPC::Id"},"x"]})");
  CHECK(resolve(Fn::conditionEachMemberIn(Fn::valueOfAll("AWS::EC2::VPC::Id", "Tags.D"), {"a"})) ==
        R"({"Fn::EachMemberIn":[{"Fn::ValueOfAll":["AWS::EC2::VPC::Id","Tags.D"]},["a"]]})");
}
