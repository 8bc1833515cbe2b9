// SPDX-License-Identifier: Apache-2.0
#include "refusal.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

void fill(Stack& stack, int count, const char* kind) {
  New<Group> group{stack, kind};
  for (int i = 0; i < count; ++i) {
    const std::string id = "E" + std::to_string(i);
    if (*kind == 'R') New<CfnResource> resource{group, id, {.type = "Custom::R"}};
    if (*kind == 'P') New<CfnParameter> parameter{group, id};
    if (*kind == 'O') New<CfnOutput> output{group, id, {.value = "x"}};
    if (*kind == 'M') New<CfnMapping> mapping{group, id, {.mapping = {{"a", {{"b", "c"}}}}}};
  }
}

}  // namespace

TEST_CASE("fails for a template with more than CloudFormation takes", "[refusals]") {
  struct Limit {
    const char* kind;
    int most;
  };
  // The BootstrapVersion is a parameter too.
  for (const Limit limit : {Limit{"Resources", 500}, {"Parameters", 199}, {"Outputs", 200}, {"Mappings", 200}}) {
    INFO(limit.kind);
    {
      TempDir directory;
      App app{{.outdir = directory.string()}};
      New<Stack> stack{app, "S"};
      fill(stack, limit.most, limit.kind);
      CHECK(refusalOf([&] { app.synth(); }).empty());
    }
    Fixture f;
    New<Stack> stack{f.app, "S"};
    fill(stack, limit.most + 1, limit.kind);
    CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2211") && ContainsSubstring(limit.kind) &&
                                     ContainsSubstring("templates.test.cpp:") && ContainsSubstring("at 'S'") &&
                                     ContainsSubstring(std::string("'S/") + limit.kind + "'"));
  }
}

TEST_CASE("fails for a template of more than 1 MB", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  for (int i = 0; i < 30; ++i)
    New<CfnResource> resource{stack, "R" + std::to_string(i),
        {.properties = Json::object({{"Text", std::string(40000, 'x')}}), .type = "Custom::R"}};
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2211") && ContainsSubstring("bytes") &&
                                   ContainsSubstring("templates.test.cpp:") && ContainsSubstring("at 'S'"));
}

TEST_CASE("fails for a value that is not UTF-8", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  New<CfnResource> resource{stack, "R", {.properties = Json::object({{"Text", "\xFF"}}), .type = "Custom::R"}};
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("templates.test.cpp:") && ContainsSubstring("at 'S/R'"));
}

TEST_CASE("a template of more than 80 % of 1 MB is noted, and what helps", "[refusals]") {
  const auto noted = [](std::size_t length, bool compact) {
    TempDir directory;
    App app{{.outdir = directory.string()}};
    New<Stack> stack{app, "S", {.suppressTemplateIndentation = compact}};
    New<CfnResource> resource{
        stack, "R", {.properties = Json::object({{"Text", std::string(length, 'x')}}), .type = "Custom::R"}};
    app.synth();
    return directory.read("manifest.json");
  };
  CHECK_THAT(noted(790000, false), !ContainsSubstring("Template size"));
  CHECK_THAT(noted(850000, false), ContainsSubstring("Template size is approaching limit: 850") &&
                                       ContainsSubstring("or set suppressTemplateIndentation to reduce"));
  CHECK_THAT(noted(1010000, true), ContainsSubstring("Template size exceeds limit: 1010") &&
                                       ContainsSubstring("multiple stacks to reduce template size."));
}
