// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

namespace {

const Map<Map<Json>> regions{{"eu-west-1", {{"ami", "ami-eu"}, {"n", 1}}}, {"us-east-1", {{"ami", "ami-us"}}}};

std::size_t remarks(const CfnMapping& mapping) { return mapping.node().metadata().size(); }

}  // namespace

TEST_CASE("a mapping renders its values in the order of their addition", "[elements][mapping]") {
  Fixture fixture;
  New<CfnMapping> mapping{fixture.stack, "M", {.mapping = regions}};
  mapping->setValue("eu-west-1", "n", 2);
  mapping->setValue("ap-south-1", "list", Json::array({"x", "y"}));
  CHECK(rendered(*mapping) ==
        R"({"eu-west-1":{"ami":"ami-eu","n":2},"us-east-1":{"ami":"ami-us"},"ap-south-1":{"list":["x","y"]}})");
  CHECK(std::string(mapping->cfnSection()) == "Mappings");
  CHECK(regions.value(0).size() == 2);  // what was given does not change
  New<CfnMapping> empty{fixture.stack, "E"};
  CHECK(rendered(*empty) == "{}");
}

TEST_CASE("keys that are numbers come first and in order", "[elements][mapping]") {
  Fixture fixture;
  New<CfnMapping> mapping{
      fixture.stack, "M", {.mapping = {{"100", {{"10", "ten"}, {"x", "x"}, {"2", "two"}}}, {"20", {{"1", 1}}}}}};
  CHECK(rendered(*mapping) == R"({"20":{"1":1},"100":{"2":"two","10":"ten","x":"x"}})");
}

TEST_CASE("second-level keys have letters and digits only", "[elements][mapping]") {
  Fixture fixture;
  CHECK(errorCode([&] { New<CfnMapping> bad{fixture.stack, "A", {.mapping = {{"a", {{"b-c", 1}}}}}}; }) == "CDKPP2320");
  New<CfnMapping> mapping{fixture.stack, "M"};
  CHECK(errorCode([&] { mapping->setValue("a", "b c", 1); }) == "CDKPP2320");
  mapping->setValue("a-b", "c", 1);
  CHECK(rendered(*mapping) == R"({"a-b":{"c":1}})");
}

TEST_CASE("values are looked up by CloudFormation", "[elements][mapping]") {
  Fixture fixture;
  New<CfnMapping> mapping{fixture.stack, "M", {.mapping = regions}};
  CHECK(fixture(mapping->findInMap(Aws::REGION, "ami")) == R"({"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"ami"]})");
  CHECK(fixture(mapping->findInMap("eu-west-1", fixture.text)) == R"({"Fn::FindInMap":["M","eu-west-1",{"Ref":"P"}]})");
  CHECK(fixture(mapping->findInMap("eu-west-1", "ami")) == R"({"Fn::FindInMap":["M","eu-west-1","ami"]})");
  CHECK(fixture("x-" + mapping->findInMap(Aws::REGION, "ami")) ==
        R"({"Fn::Join":["",["x-",{"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"ami"]}]]})");
  CHECK(fixture.transforms() == "undefined");
  CHECK(fixture(mapping->findInMap("nowhere", "ami", "none")) ==
        R"({"Fn::FindInMap":["M","nowhere","ami",{"DefaultValue":"none"}]})");
  CHECK(fixture.transforms() == R"(["AWS::LanguageExtensions"])");
}

TEST_CASE("a key that the mapping lacks is an error that names the keys", "[elements][mapping]") {
  Fixture fixture;
  New<CfnMapping> mapping{fixture.stack, "M", {.mapping = regions}};
  CHECK(errorCode([&] { mapping->findInMap("nowhere", fixture.text); }) == "CDKPP2321");
  CHECK(errorCode([&] { mapping->findInMap("us-east-1", "n"); }) == "CDKPP2322");
  CHECK_THROWS_MATCHES(mapping->findInMap("nowhere", "ami"), ValidationError,
      Catch::Matchers::MessageMatches(Catch::Matchers::ContainsSubstring("'eu-west-1', 'us-east-1'")));
}

TEST_CASE("a lazy mapping is written when CloudFormation has to look something up", "[elements][mapping]") {
  Fixture fixture;
  New<CfnMapping> mapping{fixture.stack, "M", {.lazy = true, .mapping = regions}};
  CHECK(fixture(mapping->findInMap("eu-west-1", "ami")) == R"("ami-eu")");
  CHECK(fixture(mapping->findInMap("eu-west-1", "x", "none")) == R"("none")");
  CHECK(fixture(mapping->findInMap("x", fixture.text, "none")) == R"("none")");
  CHECK(rendered(*mapping) == "undefined");
  CHECK(fixture(mapping->findInMap(Aws::REGION, "ami")) == R"({"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"ami"]})");
  CHECK(rendered(*mapping) == R"({"eu-west-1":{"ami":"ami-eu","n":1},"us-east-1":{"ami":"ami-us"}})");
  CHECK(remarks(*mapping) == 0);
}

TEST_CASE("a mapping that did not have to be written remarks on it once", "[elements][mapping]") {
  Fixture fixture;
  New<CfnMapping> unused{fixture.stack, "Unused", {.mapping = regions}};
  New<CfnMapping> used{fixture.stack, "Used", {.mapping = regions}};
  New<CfnMapping> meant{fixture.stack, "Meant", {.lazy = false, .mapping = regions}};
  used->findInMap(Aws::REGION, "ami");
  for (int i = 0; i < 2; ++i)
    for (const CfnMapping* mapping : {&*unused, &*used, &*meant}) rendered(*mapping);
  CHECK(remarks(*unused) == 1);
  CHECK(remarks(*used) == 0);
  CHECK(remarks(*meant) == 0);
}

TEST_CASE("another stack gets a copy of the mapping", "[elements][mapping]") {
  Fixture fixture;
  New<Stack> other{fixture.app, "S2"};
  New<CfnMapping> mapping{other, "Map", {.mapping = {{"a", {{"b", "c"}}}}}};
  const Value<std::string> value = mapping->findInMap("a", fixture.text);
  const std::string expected =
      R"({"Fn::FindInMap":["MappingCopyMapc8292dc9e9b9cfc39638d3f59b45d9b170fccde200","a",{"Ref":"P"}]})";
  CHECK(fixture(value) == expected);
  CHECK(fixture(value) == expected);
  const Handle<Construct> copy =
      fixture.stack->node().tryFindChild("MappingCopy-Map-c8292dc9e9b9cfc39638d3f59b45d9b170fccde200");
  REQUIRE(copy);
  CHECK(rendered(dynamic_cast<CfnMapping&>(*copy)) == R"({"a":{"b":"c"}})");
  CHECK(resolved(*other, value) == R"({"Fn::FindInMap":["Map","a",{"Ref":"P"}]})");
}
