// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include <stdexcept>

#include "features/validation_ids.hpp"
#include "features/validation_run.hpp"
#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

constexpr std::size_t kFirst = 0;

struct Plugin : IPolicyValidationPlugin {
  std::string name() const override { return "My Plugin"; }
  std::string version() const override { return "1.2.3"; }
  PolicyValidationPluginReport validate(const PolicyValidationContext& context) override {
    ++runs;
    for (const PolicyValidationStack& stack : context.stackTemplates)
      seen += stack.stackConstructPath + "@" + stack.accountId + "/" + stack.region + " ";
    return {.success = false,
        .violations = {{.description = "desc",
                           .ruleName = "R1",
                           .violatingResources = {{.locations = {"Properties.X"},
                               .resourceLogicalId = "Queue",
                               .templatePath = context.stackTemplates[0].templatePath}},
                           .fix = "fix it"},
            {.description = "d2",
                .ruleName = "R2",
                .violatingResources = {{.constructPath = "A/Queue"}},
                .severity = "Weird"}}};
  }
  int runs = 0;
  std::string seen;
};

}  // namespace

TEST_CASE("ids of rules have a namespace", "[validations]") {
  using detail::normalizeValidationId;
  CHECK(normalizeValidationId("My Rule", "Annotation") == "Annotation::My-Rule");
  CHECK(normalizeValidationId("My Plugin::Rule 1", "Annotation") == "My-Plugin::Rule-1");
  CHECK(normalizeValidationId("annotation::x", "P") == "Annotation::x");
  CHECK(normalizeValidationId("Construct-Annotations::x", "P") == "Annotation::x");
  CHECK(normalizeValidationId("Rule[a::b]", "P") == "P::Rule[a::b]");
  for (const char* id : {"a::b::c", "::x", "a)", "[a)"})
    CHECK_THROWS_WITH(normalizeValidationId(id, "P"), Catch::Matchers::ContainsSubstring("CDKPP2507"));
  CHECK(detail::validationNamespace("Construct Annotations") == "Annotation");
  CHECK(detail::validationNamespace("cdk nag") == "cdk-nag");
}

TEST_CASE("validations add annotations with an id", "[validations]") {
  App app;
  New<Stack> stack{app, "S"};
  Validations::of(stack).addWarning("w", "a warning");
  Validations::of(stack).addError("e", "an error");
  CHECK(tests::messagesOf(*stack, "aws:cdk:warning") == "a warning [ack: Annotation::w]");
  CHECK(tests::messagesOf(*stack, "aws:cdk:error") == "an error (Annotation::e)");
  Validations::of(stack).acknowledge(Acknowledgment{.id = "w", .reason = "known"});
  CHECK(tests::messagesOf(*stack, "aws:cdk:warning").empty());
  CHECK(stack->node().metadata().back().type == Validations::ACKNOWLEDGED_RULES_METADATA_KEY);
  CHECK(stack->node().metadata().back().data.dump() == R"({"Annotation::w":"known"})");
}

TEST_CASE("a plugin runs once over the templates of its stages", "[validations]") {
  App app;
  New<Stack> a{app, "A"};
  New<Stage> stage{app, "Prod", {.env = Environment{.account = "123456789012", .region = "eu-west-1"}}};
  New<Stack> b{stage, "B"};
  New<sqs::CfnQueue> queue{a, "Queue"};
  const ValidationPlugin plugin = Plugin{};
  Validations::of(b).addPlugins(plugin);
  Validations::of(app).addPlugins(plugin);
  const auto outcome = detail::runValidationPlugins(
      app, {{&*a, "/tmp/out/A.template.json"}, {&*b, "/tmp/out/assembly-Prod/ProdB.template.json"}}, "/tmp/out");
  CHECK(plugin.as<Plugin>()->runs == 1);
  CHECK(plugin.as<Plugin>()->seen == "Prod/B@123456789012/eu-west-1 A@/ ");
  CHECK_FALSE(outcome.success());
}

TEST_CASE("violations are reported with their constructs, without those acknowledged", "[validations]") {
  App app;
  New<Stack> a{app, "A"};
  New<sqs::CfnQueue> queue{a, "Queue"};
  Validations::of(app).addPlugins(Plugin{});
  const auto run = [&] { return detail::runValidationPlugins(app, {{&*a, "/tmp/out/A.template.json"}}, "/tmp/out"); };
  Validations::of(a).acknowledge(Acknowledgment{.id = "My-Plugin::R2", .reason = "known"});
  const auto outcome = run();
  CHECK_FALSE(outcome.success());
  const std::string text = outcome.text(app);
  CHECK_THAT(text, Catch::Matchers::ContainsSubstring("validations.test.cpp:"));
  CHECK_THAT(
      text, Catch::Matchers::ContainsSubstring("error: desc [My-Plugin::R1] at 'A/Queue' Properties.X\n  fix: fix it"));
  const Json report = outcome.document(app, "36.0.0")["pluginReports"][kFirst];
  CHECK(report["conclusion"].asString() == "failure");
  CHECK(report["violations"].size() == 1);
  CHECK(report["violations"][kFirst]["violatingConstructs"][kFirst]["cloudFormationResource"].dump() ==
        R"({"templatePath":"A.template.json","logicalId":"Queue","propertyPaths":["Properties.X"]})");
  CHECK(report["suppressedViolations"][kFirst]["customSeverity"].asString() == "Weird");
  CHECK(report["suppressedViolations"][kFirst]["acknowledgedAt"].asString() == "A");
  CHECK(report["suppressedViolations"][kFirst]["reason"].asString() == "known");
  Validations::of(queue).acknowledge(Acknowledgment{.id = "My Plugin::R1", .reason = "ok"});
  CHECK(run().success());
  CHECK(run().text(app).empty());
}

TEST_CASE("a plugin that throws has failed", "[validations]") {
  struct Broken : IPolicyValidationPlugin {
    std::string name() const override { return "Broken"; }
    PolicyValidationPluginReport validate(const PolicyValidationContext&) override { throw std::runtime_error("no!"); }
  };
  App app;
  New<Stack> a{app, "A"};
  Validations::of(app).addPlugins(Broken{});
  const auto outcome = detail::runValidationPlugins(app, {{&*a, "x"}}, ".");
  CHECK_FALSE(outcome.success());
  CHECK_THAT(outcome.text(app), Catch::Matchers::ContainsSubstring("'Broken' failed: no!"));
}
