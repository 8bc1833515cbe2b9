// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("a parameter is a String unless it says otherwise", "[elements][parameter]") {
  Fixture fixture;
  New<CfnParameter> plain{fixture.stack, "P1"};
  New<CfnParameter> emptyType{
      fixture.stack, "P3", {.allowedValues = List<std::string>::empty(), .default_ = "", .type = ""}};
  CHECK(rendered(*plain) == R"({"Type":"String"})");
  CHECK(rendered(*emptyType) == R"({"Type":"String","Default":"","AllowedValues":[]})");
  CHECK(std::string(plain->cfnSection()) == "Parameters");
}

TEST_CASE("a parameter renders all of its attributes in upstream's order", "[elements][parameter]") {
  Fixture fixture;
  New<CfnParameter> all{fixture.stack, "P2",
      {.allowedPattern = "x",
          .allowedValues = {"1", "2"},
          .constraintDescription = "c",
          .default_ = 3,
          .description = "d",
          .maxLength = 1,
          .maxValue = 2,
          .minLength = 0,
          .minValue = 0,
          .noEcho = false,
          .type = "Number"}};
  CHECK(rendered(*all) ==
        R"({"Type":"Number","Default":3,"AllowedPattern":"x","AllowedValues":["1","2"],"ConstraintDescription":"c",)"
        R"("Description":"d","MaxLength":1,"MaxValue":2,"MinLength":0,"MinValue":0,"NoEcho":false})");
}

TEST_CASE("attributes of a parameter can be changed after creation", "[elements][parameter]") {
  Fixture fixture;
  New<CfnParameter> parameter{fixture.stack, "P", {.description = "before"}};
  parameter->type = "Number";
  parameter->default_ = 7;
  parameter->description = {};
  parameter->noEcho = true;
  CHECK(rendered(*parameter) == R"({"Type":"Number","Default":7,"NoEcho":true})");
  CHECK(fixture(parameter->valueAsNumber()) == R"({"Ref":"P"})");
}

TEST_CASE("the value of a parameter is asked for by its type", "[elements][parameter]") {
  Fixture fixture;
  New<CfnParameter> text{fixture.stack, "T"};
  New<CfnParameter> number{fixture.stack, "N", {.type = "Number"}};
  New<CfnParameter> list{fixture.stack, "L", {.type = "CommaDelimitedList"}};
  New<CfnParameter> subnets{fixture.stack, "Subnets", {.type = "List<AWS::EC2::Subnet::Id>"}};
  New<CfnParameter> stored{fixture.stack, "Stored", {.type = "AWS::SSM::Parameter::Value<List<String>>"}};
  New<CfnParameter> vpc{fixture.stack, "Vpc", {.type = "AWS::EC2::VPC::Id"}};

  CHECK(fixture(text->valueAsString()) == R"({"Ref":"T"})");
  CHECK(fixture(number->valueAsString()) == R"({"Ref":"N"})");
  CHECK(fixture(number->valueAsNumber()) == R"({"Ref":"N"})");
  CHECK(fixture(list->valueAsList()) == R"({"Ref":"L"})");
  CHECK(fixture(subnets->valueAsList()) == R"({"Ref":"Subnets"})");
  CHECK(fixture(stored->valueAsList()) == R"({"Ref":"Stored"})");
  CHECK(fixture(vpc->valueAsString()) == R"({"Ref":"Vpc"})");
  CHECK(fixture(vpc->value()) == R"({"Ref":"Vpc"})");
  CHECK(errorCode([&] { list->valueAsString(); }) == "CDKPP2301");
  CHECK(errorCode([&] { text->valueAsList(); }) == "CDKPP2302");
  CHECK(errorCode([&] { number->valueAsList(); }) == "CDKPP2302");
  CHECK(errorCode([&] { text->valueAsNumber(); }) == "CDKPP2303");
}

TEST_CASE("a wrong type of parameter is reported with the type and the construct", "[elements][parameter]") {
  Fixture fixture;
  New<CfnParameter> text{fixture.stack, "Text", {.type = "AWS::EC2::VPC::Id"}};
  CHECK_THROWS_MATCHES(text->valueAsNumber(), ValidationError,
      Catch::Matchers::MessageMatches(Catch::Matchers::ContainsSubstring("AWS::EC2::VPC::Id")));
  CHECK_THROWS_MATCHES(text->valueAsNumber(), ValidationError,
      Catch::Matchers::MessageMatches(Catch::Matchers::ContainsSubstring("S/Text")));
}

TEST_CASE("numbers from parameters stand without quotes in JSON text", "[elements][parameter]") {
  Fixture fixture;
  New<CfnParameter> number{fixture.stack, "N", {.type = "Number"}};
  CHECK(fixture(Fn::toJsonString(Json::object({{"n", number->value()}, {"t", number->valueAsString()}}))) ==
        R"({"Fn::Join":["",["{\"n\":",{"Ref":"N"},",\"t\":\"",{"Ref":"N"},"\"}"]]})");
}
