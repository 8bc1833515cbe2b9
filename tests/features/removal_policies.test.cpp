// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/removal_policies.hpp>

#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;
using tests::partOf;

namespace {

struct Filled : Construct {
  New<CfnResource> queue{*this, "Queue", {.type = "AWS::SQS::Queue"}};
  New<CfnResource> bucket{*this, "Bucket", {.type = "AWS::S3::Bucket"}};
  explicit Filled(Scope scope) : Construct(scope) {
    queue->overrideLogicalId("Q");
    bucket->overrideLogicalId("B");
    bucket->applyRemovalPolicy(RemovalPolicy::RETAIN);
  }
};

std::string policiesOf(Stack& stack) {
  const Json rendered = tests::templateOf(stack);
  return partOf(rendered, "Q", "DeletionPolicy") + partOf(rendered, "Q", "UpdateReplacePolicy") + " " +
         partOf(rendered, "B", "DeletionPolicy") + partOf(rendered, "B", "UpdateReplacePolicy");
}

}  // namespace

TEST_CASE("removal policies apply to all resources of a scope, or to chosen types", "[removal_policies]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Filled> filled{stack, "F"};
  CHECK(policiesOf(stack) == R"( "Retain""Retain")");
  SECTION("all") {
    RemovalPolicies::of(stack).destroy();
    CHECK(policiesOf(stack) == R"("Delete""Delete" "Delete""Delete")");
  }
  SECTION("chosen") {
    RemovalPolicies::of(stack).destroy({.applyToResourceTypes = {"AWS::S3::Bucket"}});
    RemovalPolicies::of(stack).retainOnUpdateOrDelete({.excludeResourceTypes = {"AWS::S3::Bucket"}});
    CHECK(policiesOf(stack) == R"("RetainExceptOnCreate""Retain" "Delete""Delete")");
  }
  SECTION("missing") {
    MissingRemovalPolicies::of(stack).destroy();
    CHECK(policiesOf(stack) == R"("Delete""Delete" "Retain""Retain")");
    CHECK(stack->node().metadata().empty());
  }
  SECTION("by priority") {
    RemovalPolicies::of(filled).retain({.priority = 300});
    RemovalPolicies::of(filled).destroy({.priority = 100});
    CHECK(policiesOf(stack) == R"("Retain""Retain" "Retain""Retain")");
  }
  SECTION("the closer scope last") {
    RemovalPolicies::of(filled).apply(RemovalPolicy::RETAIN);
    RemovalPolicies::of(stack).apply(RemovalPolicy::DESTROY);
    CHECK(policiesOf(stack) == R"("Retain""Retain" "Retain""Retain")");
  }
  SECTION("snapshots where they can be") {
    RemovalPolicies::of(stack).snapshot();
    CHECK_THROWS_WITH(policiesOf(stack), Catch::Matchers::ContainsSubstring("CDKPP2025"));
  }
}

TEST_CASE("missing removal policies with a priority draw a warning", "[removal_policies]") {
  App app;
  New<Stack> stack{app, "S"};
  MissingRemovalPolicies::of(stack).retain({.priority = 10});
  CHECK_THAT(tests::messagesOf(*stack, "aws:cdk:warning"),
      Catch::Matchers::ContainsSubstring("[ack: Warning MissingRemovalPolicies with priority in S]"));
}
