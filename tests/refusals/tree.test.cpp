// SPDX-License-Identifier: Apache-2.0
#include "refusal.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

TEST_CASE("fails for a duplicate id, with the lines of both constructs", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  const std::string first = lineOf();
  New<Group> group{stack, "Same"};
  std::string second;
  const std::string refusal = refusalOf([&] {
    second = lineOf();
    New<Group> twin{stack, "Same"};
  });
  CHECK_THAT(refusal, ContainsSubstring("CDKPP2003") && ContainsSubstring("at 'S'"));
  CHECK_THAT(refusal, StartsWith(second.substr(0, second.rfind(':', second.size() - 2))));
  CHECK_THAT(refusal, ContainsSubstring("created at " + first.substr(0, first.rfind(':', first.size() - 2))));
  CHECK(stack->node().children().size() == 1);
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2011") && ContainsSubstring("S/Same"));
}

TEST_CASE("fails for an empty id", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  CHECK_THAT(refusalOf([&] {
    New<Group> group{stack, ""};
  }),
      ContainsSubstring("CDKPP2005") && ContainsSubstring("tree.test.cpp:") && ContainsSubstring("at 'S'"));
}

TEST_CASE("fails for an invalid logical id when it is given", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  for (const std::string id : {"with-dash", "", "é", "a b"}) {
    New<CfnResource> resource{stack, "R" + std::to_string(id.size()), {.type = "Custom::R"}};
    CHECK_THAT(refusalOf([&] { resource->overrideLogicalId(id); }),
        ContainsSubstring("CDKPP2020") && ContainsSubstring("'" + id + "'") && ContainsSubstring("tree.test.cpp:") &&
            ContainsSubstring("at 'S/R"));
  }
  New<CfnResource> longest{stack, "Longest", {.type = "Custom::R"}};
  CHECK(refusalOf([&] { longest->overrideLogicalId(std::string(255, 'x')); }).empty());
  CHECK_THAT(refusalOf([&] { longest->overrideLogicalId(std::string(256, 'x')); }), ContainsSubstring("CDKPP2020"));
}

TEST_CASE("fails for two elements with one logical id, and names both", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  New<CfnResource> first{stack, "First", {.type = "Custom::R"}};
  New<CfnResource> second{stack, "Second", {.type = "Custom::R"}};
  first->overrideLogicalId("Same");
  second->overrideLogicalId("Same");
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2210") && ContainsSubstring("S/First") &&
                                   ContainsSubstring("S/Second") && ContainsSubstring("tree.test.cpp:"));
}

TEST_CASE("fails for an invalid stack name", "[refusals]") {
  Fixture f;
  for (const char* name : {"1st", "with_underscore", "", "é"}) {
    const std::string refusal = refusalOf([&] { New<Stack> stack{f.app, "S", {.stackName = name}}; });
    CHECK_THAT(refusal, ContainsSubstring("CDKPP2033") && ContainsSubstring(std::string("'") + name + "'") &&
                            ContainsSubstring("tree.test.cpp:") && ContainsSubstring("at 'S'"));
  }
  CHECK_THAT(refusalOf([&] {
    New<Stack> stack{f.app, "S", {.stackName = std::string(129, 'x')}};
  }),
      ContainsSubstring("CDKPP2033") && ContainsSubstring("129"));
  CHECK(f.app.node().children().empty());
}

TEST_CASE("fails for invalid paths of overrides", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  New<CfnResource> resource{stack, "R", {.type = "Custom::R"}};
  for (const char* path : {"", ".", "A..B", "A.", ".A", "Properties.__proto__.x"}) {
    CHECK_THAT(refusalOf([&] { resource->addOverride(path, 1); }),
        ContainsSubstring("CDKPP2026") && ContainsSubstring("tree.test.cpp:") && ContainsSubstring("at 'S/R'"));
    CHECK_THAT(refusalOf([&] { resource->addDeletionOverride(path); }), ContainsSubstring("CDKPP2026"));
  }
}
