// SPDX-License-Identifier: Apache-2.0
#include "cfngen/generate.hpp"
#include "cfngen/link.hpp"

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

TEST_CASE("the umbrella of a service with very many classes only declares them", "[cfngen]") {
  json service = {{"service", "s"}};
  const auto umbrella = [&] { return generate(Model{"0.0.0", {readService(service)}}).at("cdkpp/s.hpp"); };
  const auto add = [&](const std::string& name) {
    json one = resource(json::object());
    one["type"] = "Fake::S::" + name;
    one["reference"]["interface"] = "I" + name + "Ref";
    service["resources"]["Cfn" + name] = one;
  };
  for (int i = 0; i < 90; ++i) add("A" + std::to_string(i));
  CHECK(umbrella().find("#include <cdkpp/s/l1.hpp>") != std::string::npos);
  add("B");
  CHECK(umbrella().find("#include <cdkpp/s/l1.hpp>") == std::string::npos);
  CHECK(umbrella().find("class CfnB;") != std::string::npos);
  CHECK(umbrella().find("#include <cdkpp/s/l2.hpp>") != std::string::npos);
}

TEST_CASE("a property that takes a construct without the field is refused", "[cfngen]") {
  json bad = resource({{"b", {{"cfn", "B"}, {"type", "string"}, {"accepts", {"s.IARef.arn"}}}}});
  std::vector<Service> services = modelOf(bad).services;
  CHECK_THROWS_WITH(link(services), "CfnA.b: s.IARef does not always have arn");
  bad["props"]["b"]["accepts"] = {"t.IARef.arn"};
  services = modelOf(bad).services;
  CHECK_THROWS_WITH(link(services), "CfnA.b: there is no t.IARef");
}
