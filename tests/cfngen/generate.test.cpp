// SPDX-License-Identifier: Apache-2.0
#include "cfngen/generate.hpp"

#include <stdexcept>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace cfngen;
using nlohmann::json;

namespace {

Model modelOf(json resource) {
  json service = {{"service", "s"}, {"resources", {{"CfnA", std::move(resource)}}}};
  return {"0.0.0", {readService(service)}};
}

json resource(json props) {
  return {{"type", "Fake::S::A"},
      {"reference", {{"interface", "IARef"}, {"getter", "aRef"}, {"struct", "AReference"}, {"fields", json::object()}}},
      {"attributes", {{"attrArn", {{"cfn", "Arn"}, {"type", "string"}}}}}, {"props", std::move(props)},
      {"types", json::object()}};
}

}  // namespace

TEST_CASE("the generated code of two services is the stored one", "[cfngen]") {
  const Files files = generate(readModel("model", "patches"));
  CHECK(differences(files, "expected").empty());
}

TEST_CASE("a property with the name of an attribute is refused", "[cfngen]") {
  CHECK_THROWS_WITH(generate(modelOf(resource({{"attrArn", {{"cfn", "AttrArn"}, {"type", "string"}}}}))),
      "Fake::S::A: attrArn is a property and an attribute");
}

TEST_CASE("a nested type that is not there is refused", "[cfngen]") {
  json bad = resource(json::object());
  bad["types"]["BProperty"]["props"]["c"] = {{"cfn", "C"}, {"type", "CProperty"}};
  CHECK_THROWS_WITH(generate(modelOf(bad)), "Fake::S::A: there is no type CProperty");
}

TEST_CASE("a tag property that is not there is refused", "[cfngen]") {
  json bad = resource(json::object());
  bad["tags"] = {{"variant", "STANDARD"}, {"property", "tags"}};
  CHECK_THROWS_WITH(generate(modelOf(bad)), "Fake::S::A: no property tags");
}
