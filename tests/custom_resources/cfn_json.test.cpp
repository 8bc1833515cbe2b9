// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/cfn_json.hpp>
#include <cdkpp/core/cfn_parameter.hpp>

#include "support/catch.hpp"

using namespace cdk;

namespace {

struct Fixture {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CfnParameter> parameter{stack, "P"};
  Value<std::string> token = parameter->valueAsString();
  std::string text(const Json& value) {
    New<CfnJson> json{stack, "Json", {.value = value}};
    return stack->resolve(json->jsonString()).dump();
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "keys of objects may be tokens at any depth", "[custom_resources]") {
  CHECK(text(Json::object(
            {{"list", Json::array({1, CfnJson::object({{token, CfnJson::object({{"x" + token, token}})}})})}})) ==
        R"({"Fn::Join":["",["{\"list\":[1,{\"",{"Ref":"P"},"\":{\"x",{"Ref":"P"},"\":\"",{"Ref":"P"},"\"}}]}"]]})");
}

TEST_CASE_METHOD(Fixture, "keys that are known make a plain object", "[custom_resources]") {
  CHECK(text(CfnJson::object({{"a\"", 1}, {"b", Json()}, {"c", "d"}})) == R"("{\"a\\\"\":1,\"c\":\"d\"}")");
}

TEST_CASE_METHOD(Fixture, "the value is an attribute of a custom resource", "[custom_resources]") {
  New<CfnJson> json{stack, "Json", {.value = CfnJson::object({{token, 1}})}};
  CHECK(stack->resolve(json->value()).dump() == R"({"Fn::GetAtt":["Json093827A5","Value"]})");
}
