// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/names.hpp>

#include <string>

#include "support/catch.hpp"

using namespace cdk;

TEST_CASE("a unique id is made of the ids below the app", "[names]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<Construct> group{stack, "Group"};
  New<Construct> resource{group, "Resource"};
  CHECK(Names::uniqueId(app).empty());
  CHECK(Names::uniqueId(*stack) == "Stack");
  CHECK(Names::uniqueId(*group) == "StackGroupCABF5A83");
  CHECK(Names::uniqueId(*resource) == "StackGroup114A2C06");
  CHECK(Names::nodeUniqueId(resource->node()) == Names::uniqueId(*resource));
}

TEST_CASE("a unique resource name begins with the name of the stack", "[names]") {
  App app;
  New<Stack> stack{app, "Stack", {.stackName = "named"}};
  New<Construct> group{stack, "Group"};
  New<Construct> leaf{group, "my leaf"};
  CHECK(Names::uniqueResourceName(*stack) == "named");
  CHECK(Names::uniqueResourceName(*leaf) == "namedGroupmyleafB857A535");
  CHECK(Names::uniqueResourceName(*leaf, {.allowedSpecialCharacters = " ", .separator = "-"}) ==
        "named-Group-my leaf-B857A535");
  CHECK(Names::uniqueResourceName(*leaf, {.maxLength = 20}).size() == 20);
}

TEST_CASE("a unique resource name in a nested stack begins with the name of the stack above", "[names]") {
  App app;
  New<Stack> stack{app, "Stack", {.stackName = "named"}};
  New<NestedStack> nested{stack, "Nested"};
  New<Construct> leaf{nested, "Leaf"};
  CHECK(Names::uniqueResourceName(*leaf, {.separator = "-"}) == "named-Nested-Leaf-4B0DF5BE");
  CHECK(Names::stackRelativeConstructPath(*leaf) == "Nested/Leaf");
}

TEST_CASE("a path can be had as it is within the stack", "[names]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<Construct> group{stack, "Group"};
  New<Construct> leaf{group, "Leaf"};
  CHECK(Names::stackRelativeConstructPath(*leaf) == "Group/Leaf");
  CHECK(Names::stackRelativeConstructPath(*stack).empty());
}
