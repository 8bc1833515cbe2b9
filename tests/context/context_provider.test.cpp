// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/feature_flags.hpp>

#include <fstream>
#include <string>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;

namespace {

nlohmann::ordered_json expected(const char* table) {
  std::ifstream in("expected.json");
  if (!in) throw std::runtime_error("cannot read expected.json; run in the directory of the tests");
  return nlohmann::ordered_json::parse(in).at(table);
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

Json toJson(const nlohmann::ordered_json& value) { return Json::parse(value.dump()); }

Map<Json> toMap(const nlohmann::ordered_json& object) {
  Map<Json> map;
  for (const auto& [key, value] : object.items()) map.set(key, toJson(value));
  return map;
}

template <class T>
Optional<T> optional(const nlohmann::ordered_json& object, const char* key) {
  return object.contains(key) ? Optional<T>(object.at(key).get<T>()) : Optional<T>();
}

const Environment ENVIRONMENT{.account = "111111111111", .region = "us-east-1"};

/// What the program asks the CLI to look up, as it stands in the manifest.
nlohmann::ordered_json missingIn(App& app, const tests::TempDir& directory) {
  app.synth();
  return nlohmann::ordered_json::parse(directory.read("manifest.json")).value("missing", nlohmann::ordered_json());
}

GetContextValueResult lookUp(const IConstruct& scope, const char* dummy = "dummy") {
  return ContextProvider::getValue(scope, {.dummyValue = dummy,
                                              .props = {{"parameterName", "/a"}},
                                              .provider = ContextProviderName::SSM_PARAMETER_PROVIDER});
}
constexpr const char* KEY = "ssm:account=111111111111:parameterName=/a:region=us-east-1";

}  // namespace

TEST_CASE("context keys and reports of missing values are those of the CDK", "[context]") {
  for (const auto& row : expected("lookups")) {
    INFO(row.dump());
    const auto& given = row[0];
    const tests::TempDir directory;
    App app({.outdir = directory.string()});
    New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
    const auto props = given.contains("props") ? toMap(given.at("props")) : Map<Json>();
    const auto [key, keyProps] =
        ContextProvider::getKey(*stack, {.additionalCacheKey = optional<std::string>(given, "additionalCacheKey"),
                                            .includeEnvironment = optional<bool>(given, "includeEnvironment"),
                                            .props = props,
                                            .provider = given.at("provider").get<std::string>()});
    CHECK(key == row[1].get<std::string>());
    CHECK(keyProps.dump() == toJson(row[2]).dump());

    const auto [value] = ContextProvider::getValue(
        *stack, {.additionalCacheKey = optional<std::string>(given, "additionalCacheKey"),
                    .dummyValue = toJson(given.at("dummyValue")),
                    .ignoreErrorOnMissingContext = optional<bool>(given, "ignoreErrorOnMissingContext"),
                    .includeEnvironment = optional<bool>(given, "includeEnvironment"),
                    .mustExist = optional<bool>(given, "mustExist"),
                    .props = props,
                    .provider = given.at("provider").get<std::string>()});
    CHECK(value.dump() == toJson(given.at("dummyValue")).dump());
    auto missing = missingIn(app, directory);
    REQUIRE(missing.size() == 1);
    missing[0]["props"].erase("lookupRoleArn");  // known to the synthesizer alone
    CHECK(missing[0].dump() == row[3].dump());
  }
}

TEST_CASE("a value that the context has is given, and nothing is asked for", "[context]") {
  const tests::TempDir directory;
  App app({.context = {{KEY, "found"}}, .outdir = directory.string()});
  New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
  CHECK(lookUp(*stack).value.asString() == "found");
  CHECK(missingIn(app, directory).empty());
}

TEST_CASE("a look-up that failed gives the dummy, and an error annotation", "[context]") {
  App app({.context = {{KEY, Json::object({{"$providerError", "no credentials"}, {"$dontSaveContext", true}})}}});
  New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
  CHECK(lookUp(*stack).value.asString() == "dummy");
  CHECK(lookUp(*stack).value.asString() == "dummy");
  std::vector<std::string> errors;
  for (const MetadataEntry& entry : stack->node().metadata())
    if (entry.type == "aws:cdk:error") errors.push_back(entry.data.asString());
  CHECK(errors == std::vector<std::string>{"no credentials"});
  CHECK_THROWS_WITH(app.synth(), Catch::Matchers::ContainsSubstring("no credentials"));
}

TEST_CASE("a look-up needs account and region", "[context]") {
  App app;
  New<Stack> agnostic{app, "A"};
  New<Stack> regional{app, "R", {.env = Environment{.region = "us-east-1"}}};
  CHECK(codeOf([&] { lookUp(*agnostic); }) == "CDKPP2450");
  CHECK(codeOf([&] { lookUp(*regional); }) == "CDKPP2450");
}

TEST_CASE("what is looked up must be known", "[context]") {
  App app;
  New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
  CHECK(codeOf([&] {
    ContextProvider::getKey(*stack, {.props = {{"parameterName", Json(Aws::STACK_NAME)}}, .provider = "ssm"});
  }) == "CDKPP2451");
  CHECK(codeOf([&] {
    ContextProvider::getKey(
        *stack, {.props = {{"filter", Json::object({{"name", Aws::STACK_NAME}})}}, .provider = "vpc-provider"});
  }) == "CDKPP2451");
}

TEST_CASE("mustExist and ignoreErrorOnMissingContext exclude each other", "[context]") {
  App app;
  New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
  CHECK(codeOf([&] {
    ContextProvider::getValue(
        *stack, {.dummyValue = "d", .ignoreErrorOnMissingContext = true, .mustExist = true, .provider = "ssm"});
  }) == "CDKPP2452");
}

TEST_CASE("the availability zones of a stack come from the context or from CloudFormation", "[context]") {
  const tests::TempDir directory;
  const char* key = "availability-zones:account=111111111111:region=us-east-1";
  SECTION("from CloudFormation, where the environment is not settled") {
    App app({.outdir = directory.string()});
    New<Stack> stack{app, "S"};
    CHECK(stack->resolve(stack->availabilityZones()).dump() ==
          R"([{"Fn::Select":[0,{"Fn::GetAZs":""}]},{"Fn::Select":[1,{"Fn::GetAZs":""}]}])");
  }
  SECTION("from the context, for such stacks too") {
    App app({.context = {{"aws:cdk:availability-zones:fallback", Json::array({"a", "b", "c"})}}});
    New<Stack> stack{app, "S"};
    CHECK(stack->resolve(stack->availabilityZones()).dump() == R"(["a","b","c"])");
  }
  SECTION("from the context") {
    App app({.context = {{key, Json::array({"us-east-1a", "us-east-1b"})}}});
    New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
    CHECK(stack->resolve(stack->availabilityZones()).dump() == R"(["us-east-1a","us-east-1b"])");
  }
  SECTION("dummies, until the context has them") {
    App app({.outdir = directory.string()});
    New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
    CHECK(stack->resolve(stack->availabilityZones()).dump() == R"(["dummy1a","dummy1b","dummy1c"])");
    CHECK(missingIn(app, directory)[0]["key"] == key);
  }
  SECTION("anything but a list is an error") {
    App app({.context = {{key, "us-east-1a"}}});
    New<Stack> stack{app, "S", {.env = ENVIRONMENT}};
    CHECK(codeOf([&] { stack->availabilityZones(); }) == "CDKPP2453");
  }
}

TEST_CASE("feature flags are those of a new project", "[context]") {
  App app;
  for (const auto& row : expected("flags")) {
    INFO(row.dump());
    CHECK(FeatureFlags::of(app).isEnabled(row[0].get<std::string>()) == row[1].get<bool>());
  }
}

TEST_CASE("the context has the last word on a feature flag", "[context]") {
  App app({.context = {{"@aws-cdk/core:checkSecretUsage", false}, {"@mine/flag", true}}});
  CHECK_FALSE(FeatureFlags::of(app).isEnabled("@aws-cdk/core:checkSecretUsage"));
  CHECK(FeatureFlags::of(app).isEnabled("@mine/flag"));
  CHECK_FALSE(FeatureFlags::of(app).isEnabled("@other/flag"));
}
