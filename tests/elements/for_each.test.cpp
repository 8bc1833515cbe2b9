// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

namespace {

Json topic() {
  return Json::object({{"Topic${Name}",
      Json::object({{"Type", "AWS::SNS::Topic"}, {"Properties", Json::object({{"TopicName", "${Name}"}})}})}});
}

}  // namespace

TEST_CASE("a loop of resources renders its collection and fragment", "[elements][foreach]") {
  Fixture fixture;
  New<CfnParameter> names{fixture.stack, "Names", {.type = "CommaDelimitedList"}};
  New<CfnForEach> loop{
      fixture.stack, "Topics", {.collection = names->valueAsList(), .fragment = topic(), .identifier = "Name"}};
  CHECK(rendered(*loop) ==
        R"(["Name",{"Ref":"Names"},{"Topic${Name}":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":"${Name}"}}}])");
  CHECK(std::string(loop->cfnSection()) == "Resources");
  CHECK(fixture(loop->logicalId()) == R"("Fn::ForEach::Topics")");
  CHECK(fixture.transforms() == R"(["AWS::LanguageExtensions"])");
}

TEST_CASE("a loop may choose its name and section", "[elements][foreach]") {
  Fixture fixture;
  New<CfnForEach> outputs{fixture.stack, "Loop",
      {.collection = {"a", fixture.text},
          .fragment = Json::object({{"Out&{Id}", Json::object({{"Value", "${Id}"}})}}),
          .identifier = "Id",
          .loopName = "AllOutputs",
          .section = CfnForEachSection::OUTPUTS}};
  CHECK(std::string(outputs->cfnSection()) == "Outputs");
  CHECK(fixture(outputs->logicalId()) == R"("Fn::ForEach::AllOutputs")");
  CHECK(rendered(*outputs) == R"(["Id",["a",{"Ref":"P"}],{"Out&{Id}":{"Value":"${Id}"}}])");
}

TEST_CASE("a property may be written in a loop", "[elements][foreach]") {
  Fixture fixture;
  const Json properties =
      Json::object({{"Fixed", 1}, Fn::forEach("Props", "P", {"A", "B"}, Json::object({{"${P}", fixture.text}}))});
  CHECK(fixture.transforms() == "undefined");
  CHECK(fixture(properties) == R"({"Fixed":1,"Fn::ForEach::Props":["P",["A","B"],{"${P}":{"Ref":"P"}}]})");
  CHECK(fixture.transforms() == R"(["AWS::LanguageExtensions"])");
}

TEST_CASE("loops may be nested", "[elements][foreach]") {
  Fixture fixture;
  const auto inner = Fn::forEach("Inner", "B", {"1", "2"}, Json::object({{"${A}${B}", "x"}}));
  const Json outer = Json::object({Fn::forEach("Outer", "A", {"a"}, Json::object({inner}))});
  CHECK(fixture(outer) ==
        R"({"Fn::ForEach::Outer":["A",["a"],{"Fn::ForEach::Inner":["B",["1","2"],{"${A}${B}":"x"}]}]})");
}

TEST_CASE("names and keys of loops are checked", "[elements][foreach]") {
  Fixture fixture;
  const Json fragment = Json::object({{"K${P}", 1}});
  CHECK(errorCode([&] { Fn::forEach("a-b", "P", {"A"}, fragment); }) == "CDKPP2340");
  CHECK(errorCode([&] { Fn::forEach("Loop", "", {"A"}, fragment); }) == "CDKPP2341");
  CHECK(errorCode([&] { Fn::forEach("Loop", "Q", {"A"}, fragment); }) == "CDKPP2342");
  CHECK(errorCode([&] { Fn::forEach("Loop", "P", {"A"}, Json::object()); }) == "CDKPP2342");
  CHECK(errorCode([&] { Fn::forEach("Loop", "P", {"A"}, "text"); }) == "CDKPP2342");
  CHECK(errorCode([&] {
    New<CfnForEach> loop{fixture.stack, "L", {.collection = {"A"}, .fragment = fragment, .identifier = "P.Q"}};
  }) == "CDKPP2341");
}
