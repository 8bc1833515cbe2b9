// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("an output renders all of its attributes in upstream's order", "[elements][output]") {
  Fixture fixture;
  New<CfnCondition> condition{fixture.stack, "C1"};
  New<CfnOutput> output{
      fixture.stack, "O1", {.condition = condition, .description = "d", .exportName = "e", .value = fixture.text}};
  CHECK(rendered(*output) == R"({"Description":"d","Value":{"Ref":"P"},"Export":{"Name":"e"},"Condition":"C1"})");
  CHECK(std::string(output->cfnSection()) == "Outputs");
}

TEST_CASE("the attributes of an output can be changed after creation", "[elements][output]") {
  Fixture fixture;
  New<CfnCondition> condition{fixture.stack, "C1"};
  New<CfnOutput> output{fixture.stack, "O1", {.description = "before", .value = "before"}};
  output->value = fixture.text;
  output->description = {};
  output->exportName = Aws::STACK_NAME + "-x";
  output->condition = *condition;
  CHECK(
      rendered(*output) ==
      R"({"Value":{"Ref":"P"},"Export":{"Name":{"Fn::Join":["",[{"Ref":"AWS::StackName"},"-x"]]}},"Condition":"C1"})");
}

TEST_CASE("an output may choose its name in the template", "[elements][output]") {
  Fixture fixture;
  New<CfnOutput> output{fixture.stack, "O2", {.key = "Chosen", .value = "x"}};
  CHECK(fixture(output->logicalId()) == R"("Chosen")");
}

TEST_CASE("an output is text", "[elements][output]") {
  Fixture fixture;
  New<CfnParameter> list{fixture.stack, "L", {.type = "CommaDelimitedList"}};
  CHECK(errorCode([&] { New<CfnOutput> output{fixture.stack, "O", {.value = list->value()}}; }) == "CDKPP2310");
}

TEST_CASE("names of exports are checked", "[elements][output]") {
  Fixture fixture;
  New<CfnOutput> output{fixture.stack, "O", {.value = "x"}};
  const auto errors = [&] { return output->node().validate(); };
  CHECK(errors().empty());
  output->exportName = "Aa0-:";
  CHECK(errors().empty());
  output->exportName = Fn::sub("${AWS::StackName}/x");
  CHECK(errors().empty());
  output->exportName = "";
  CHECK(errors().size() == 1);
  output->exportName = "a/b";
  REQUIRE(errors().size() == 1);
  CHECK(errors()[0].find("'a/b'") != std::string::npos);
  output->exportName = std::string(256, 'x');
  REQUIRE(errors().size() == 1);
  CHECK(errors()[0].find("256") != std::string::npos);
}

TEST_CASE("importValue works in other stacks, once there is an export", "[elements][output]") {
  Fixture fixture;
  New<Stack> consumer{fixture.app, "Consumer"};
  New<CfnOutput> output{fixture.stack, "O", {.value = "x"}};
  const Value<std::string> import = output->importValue();
  CHECK(errorCode([&] { resolved(*consumer, import); }) == "CDKPP2312");
  output->exportName = "the-export";
  CHECK(resolved(*consumer, import) == R"({"Fn::ImportValue":"the-export"})");
  CHECK(errorCode([&] { resolved(*fixture.stack, import); }) == "CDKPP2311");
}
