// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include <fstream>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace cdk;

namespace {

struct Fixture {
  App app{};
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  std::string yaml(const Json& document) { return stack->resolve(stack->toYamlString(document)).dump(); }
};

}  // namespace

TEST_CASE("documents become the YAML that the CDK makes of them", "[yaml]") {
  Fixture f;
  std::ifstream in("expected.json");
  const auto table = nlohmann::ordered_json::parse(in);
  REQUIRE(table.size() > 900);
  for (const auto& row : table) {
    INFO(row["document"].dump());
    const Json text = f.stack->resolve(f.stack->toYamlString(Json::parse(row["document"].dump())));
    CHECK(text.asString() == row["yaml"].get<std::string>());
  }
}

TEST_CASE("tokens in a YAML document become one Fn::Join", "[yaml]") {
  Fixture f;
  CHECK(f.yaml(Json::object({{"a", f.queue->ref()}, {"b", "x: " + f.queue->ref()}})) ==
        R"({"Fn::Join":["",["a: ",{"Ref":"Queue"},"\nb: \"x: ",{"Ref":"Queue"},"\"\n"]]})");
  CHECK(f.yaml(Json::array({f.queue->ref(), f.queue->attrArn()})) ==
        R"({"Fn::Join":["",["- ",{"Ref":"Queue"},"\n- ",{"Fn::GetAtt":["Queue","Arn"]},"\n"]]})");
}

TEST_CASE("what a lazy value produces is quoted as any other", "[yaml]") {
  Fixture f;
  CHECK(f.yaml(Json::object({{"version", Json::lazy([] { return Json("0.2"); })}})) == R"("version: \"0.2\"\n")");
}

TEST_CASE("undefined values leave no key in YAML", "[yaml]") {
  Fixture f;
  CHECK(f.yaml(Json::object({{"a", 1}, {"none", Json()}})) == R"("a: 1\n")");
}
