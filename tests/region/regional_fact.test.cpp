// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>

#include <fstream>
#include <string>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace cdk;

namespace {

nlohmann::json expected(const char* table) {
  std::ifstream in("expected.json");
  if (!in) throw std::runtime_error("cannot read expected.json; run in the directory of the tests");
  return nlohmann::json::parse(in).at(table);
}

template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

}  // namespace

TEST_CASE("where the region is not settled, CloudFormation makes or looks up a fact as with the CDK", "[region]") {
  for (const auto& row : expected("agnostic")) {
    INFO(row.dump());
    App app;
    New<Stack> stack{app, "S"};
    const Value<std::string> value = stack->regionalFact(row[0].get<std::string>());
    CHECK(nlohmann::ordered_json::parse(stack->resolve(value).dump()) == row[1]);
    nlohmann::json mappings;
    for (Construct* child : stack->node().children())
      if (auto* mapping = dynamic_cast<CfnMapping*>(child)) {
        ResolveContext context(*mapping);
        mappings[stack->getLogicalId(*mapping)] = nlohmann::json::parse(mapping->renderElement(context).dump());
      }
    CHECK(mappings == row[2]);
  }
}

TEST_CASE("in a known region a fact is a literal", "[region]") {
  App app;
  New<Stack> stack{app, "S", {.env = Environment{.region = "eu-west-1"}}};
  CHECK(stack->regionalFact("elbv2Account").literal() == "156460612806");
  CHECK(stack->regionalFact("no such fact", "a default").literal() == "a default");
  CHECK(codeOf([&] { stack->regionalFact("no such fact"); }) == "CDKPP2444");
  CHECK(stack->node().children().empty());
}

TEST_CASE("a fact of no region at all is the default or an error", "[region]") {
  App app;
  New<Stack> stack{app, "S"};
  CHECK(stack->regionalFact("no such fact", "a default").literal() == "a default");
  CHECK(codeOf([&] { stack->regionalFact("no such fact"); }) == "CDKPP2445");
}

TEST_CASE("the target partitions say which regions are looked up", "[region]") {
  SECTION("a list of them") {
    App app({.context = {{"@aws-cdk/core:target-partitions", Json::array({"aws-cn"})}}});
    New<Stack> stack{app, "S"};
    CHECK(stack->regionalFact("partition").literal() == "aws-cn");
  }
  SECTION("all") {
    App app({.context = {{"@aws-cdk/core:target-partitions", "undefined"}}});
    New<Stack> stack{app, "S"};
    stack->regionalFact("partition");
    auto& mapping = dynamic_cast<CfnMapping&>(stack->node().findChild("PartitionMap"));
    ResolveContext context(mapping);
    CHECK(mapping.renderElement(context).size() == 47);
  }
  SECTION("anything else is an error") {
    App app({.context = {{"@aws-cdk/core:target-partitions", "aws"}}});
    New<Stack> stack{app, "S"};
    CHECK(codeOf([&] { stack->regionalFact("partition"); }) == "CDKPP2443");
  }
}

TEST_CASE("facts whose names begin alike share a mapping", "[region]") {
  App app;
  New<Stack> stack{app, "S"};
  stack->regionalFact("s3-static-website:route-53-hosted-zone-id");
  stack->regionalFact("s3-static-website:endpoint");
  stack->regionalFact("s3-static-website:route-53-hosted-zone-id");
  REQUIRE(stack->node().children().size() == 1);
  CHECK(stack->node().children()[0]->node().id() == "S3-static-websiteMap");
}
