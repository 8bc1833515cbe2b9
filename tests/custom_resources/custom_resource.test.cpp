// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

namespace {

Json properties(Stack& stack, CustomResource& resource) {
  ResolveContext context(stack);
  return resource.node().defaultChild<CfnResource>()->renderElement(context)["Properties"];
}

}  // namespace

TEST_CASE("the type of a custom resource is checked", "[custom_resources]") {
  App app;
  New<Stack> stack{app, "S"};
  const auto make = [&](const char* type) {
    New<CustomResource> resource{stack, "R", {.resourceType = type, .serviceToken = "arn"}};
  };
  CHECK_THROWS_MATCHES(make("Own::Type"), ValidationError, MessageMatches(ContainsSubstring("'Own::Type'")));
  CHECK_THROWS_MATCHES(make("Custom::Has Space"), ValidationError, MessageMatches(ContainsSubstring("CDKPP2660")));
  CHECK_THROWS_MATCHES(make("Custom::"), ValidationError, MessageMatches(ContainsSubstring("CDKPP2660")));
  CHECK_THROWS_MATCHES(make("Custom::1234567890123456789012345678901234567890123456789012x"), ValidationError,
      MessageMatches(ContainsSubstring("at most 60 characters, not the 61")));
  CHECK_NOTHROW(make("Custom::123456789012345678901234567890123456789012345678901x"));
}

TEST_CASE("the service timeout is text, and between a second and an hour", "[custom_resources]") {
  App app;
  New<Stack> stack{app, "S"};
  New<CustomResource> resource{stack, "R", {.serviceTimeout = Duration::minutes(60), .serviceToken = "arn"}};
  CHECK(properties(*stack, *resource).dump() == R"({"ServiceToken":"arn","ServiceTimeout":"3600"})");
  CHECK_THROWS_MATCHES(
      (New<CustomResource>{stack, "Long", {.serviceTimeout = Duration::seconds(3601), .serviceToken = "arn"}}),
      ValidationError, MessageMatches(ContainsSubstring("not 3601")));
  CHECK_THROWS_AS(
      (New<CustomResource>{stack, "Short", {.serviceTimeout = Duration::seconds(0), .serviceToken = "arn"}}),
      ValidationError);
}

TEST_CASE("a property that takes the place of the service token is warned about", "[custom_resources]") {
  App app;
  New<Stack> stack{app, "S"};
  New<CustomResource> resource{stack, "R",
      {.pascalCaseProperties = true, .properties = {{"serviceToken", "mine"}, {"a", 1}}, .serviceToken = "arn"}};
  CHECK(properties(*stack, *resource).dump() == R"({"ServiceToken":"mine","A":1})");
  REQUIRE(resource->node().metadata().size() == 1);
  CHECK_THAT(resource->node().metadata()[0].data.asString(), ContainsSubstring("Keys found: ServiceToken"));
}

TEST_CASE("injectors reach custom resources", "[custom_resources]") {
  App app;
  PropertyInjectors::of(app).add(PropertyInjector::of<CustomResource>(
      [](CustomResourceProps& props) { props.resourceType = "Custom::Injected"; }));
  New<Stack> stack{app, "S"};
  New<CustomResource> resource{stack, "R", {.serviceToken = "arn"}};
  CHECK(resource->node().defaultChild<CfnResource>()->cfnResourceType() == "Custom::Injected");
}
