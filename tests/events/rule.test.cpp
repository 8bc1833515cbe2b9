// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/rule.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using events::Rule;

namespace {

struct Target : events::IRuleTarget {
  explicit Target(IConstruct* resource = nullptr) : resource_(resource) {}
  events::RuleTargetConfig bind(events::IRuleRef&, std::string_view) override {
    events::RuleTargetConfig config{.arn = "arn"};
    if (resource_) config.targetResource = *resource_;
    return config;
  }
  IConstruct* resource_;
};

struct Imported : Resource {
  explicit Imported(Scope scope)
      : Resource(scope, {.environmentFromArn = "arn:aws:sqs:us-east-1:222222222222:queue"}) {}
};

std::string problemsOf(const Rule& rule) {
  std::string all;
  for (const std::string& problem : rule.node().validate()) all += problem + "\n";
  return all;
}

}  // namespace

TEST_CASE("a rule is enabled and has no targets", "[events][rule]") {
  Fixture f;
  New<Rule> rule{f.stack, "Rule", {.eventPattern = anyOfSource}};
  const auto& l1 = resourceOf<events::CfnRule>(*rule);
  CHECK(f(l1.state) == R"("ENABLED")");
  CHECK(f(l1.targets) == "undefined");
  CHECK(f(l1.eventPattern) == R"({"source":["a"]})");
  CHECK(problemsOf(*rule).empty());
}

TEST_CASE("targets are numbered in the order of their addition", "[events][rule]") {
  Fixture f;
  New<Rule> rule{f.stack, "Rule", {.eventPattern = anyOfSource, .targets = {Target()}}};
  rule->addTarget(Target());
  rule->addTarget({});
  CHECK(f(resourceOf<events::CfnRule>(*rule).targets) ==
        R"([{"Arn":"arn","Id":"Target0"},{"Arn":"arn","Id":"Target1"}])");
}

TEST_CASE("a rule without a known environment warns of a target that has one", "[events][rule]") {
  App app;
  New<Stack> unknown{app, "Unknown"};
  New<Stack> known{app, "Known", {.env = Environment{.account = "222222222222", .region = "us-east-1"}}};
  New<Construct> resource{known, "Resource"};
  New<Rule> rule{unknown, "Rule", {.eventPattern = anyOfSource, .targets = {Target(&*resource)}}};
  CHECK_THAT(warningsOf(*rule), ContainsSubstring("@aws-cdk/aws-events:ruleUnresolvedEnvironment"));
}

TEST_CASE("fails when a rule with a schedule has an event bus", "[events][rule]") {
  Fixture f;
  New<events::EventBus> bus{f.stack, "Bus"};
  CHECK(codeOf([&] {
    New<Rule> rule{f.stack, "Rule", {.eventBus = bus, .schedule = events::Schedule::expression("rate(1 day)")}};
  }) == "CDKPP4808");
}

TEST_CASE("fails at synthesis when a rule takes nothing", "[events][rule]") {
  Fixture f;
  New<Rule> rule{f.stack, "Rule"};
  CHECK_THAT(problemsOf(*rule), ContainsSubstring("an eventPattern, a schedule, or both"));
}

TEST_CASE("fails at synthesis when the name of a rule is too long or holds other characters", "[events][rule]") {
  Fixture f;
  New<Rule> longName{f.stack, "Long", {.eventPattern = anyOfSource, .ruleName = std::string(65, 'a')}};
  CHECK_THAT(problemsOf(*longName), ContainsSubstring("1 to 64 characters"));
  New<Rule> spaces{f.stack, "Spaces", {.eventPattern = anyOfSource, .ruleName = "a b"}};
  CHECK_THAT(problemsOf(*spaces), ContainsSubstring("'a b' was given"));
  New<Rule> token{f.stack, "Token", {.eventPattern = anyOfSource, .ruleName = f.stack->stackId()}};
  CHECK(problemsOf(*token).empty());
}

TEST_CASE("fails at synthesis when a rule has more than five targets", "[events][rule]") {
  Fixture f;
  New<Rule> rule{f.stack, "Rule", {.eventPattern = anyOfSource}};
  for (int i = 0; i < 6; ++i) rule->addTarget(Target());
  CHECK_THAT(problemsOf(*rule), ContainsSubstring("5 targets, but 6"));
}

TEST_CASE("fails when a target in another environment cannot be reached", "[events][rule]") {
  Fixture f;
  New<Rule> rule{f.stack, "Rule", {.eventPattern = anyOfSource}};
  SECTION("its region is not known") {
    New<Stack> half{f.app, "Half", {.env = Environment{.account = "222222222222"}}};
    New<Construct> resource{half, "Resource"};
    CHECK(codeOf([&] { rule->addTarget(Target(&*resource)); }) == "CDKPP4810");
  }
  SECTION("it is in another app") {
    App other;
    New<Stack> stack{other, "Other", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
    New<Construct> resource{stack, "Resource"};
    CHECK(codeOf([&] { rule->addTarget(Target(&*resource)); }) == "CDKPP4811");
  }
  SECTION("it is imported into the stack of the rule") {
    New<Imported> resource{f.stack, "Imported"};
    CHECK(codeOf([&] { rule->addTarget(Target(&*resource)); }) == "CDKPP4812");
  }
}

TEST_CASE("an imported rule has the account and region of its ARN", "[events][rule]") {
  Fixture f;
  const auto rule = Rule::fromEventRuleArn(f.stack, "Rule", "arn:aws:events:us-east-1:222222222222:rule/name");
  CHECK(f(rule->ruleName()) == R"("name")");
  CHECK(f(rule->env().account) == R"("222222222222")");
  CHECK(f(rule->ruleRef().ruleArn) == f(rule->ruleArn()));
}

TEST_CASE("a rule is put into the stack of its source", "[events][rule]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<Rule> moved{stack, "Rule", {.crossStackScope = stack, .eventPattern = anyOfSource}};
  CHECK(moved->node().scope().get() == static_cast<Construct*>(&*stack));
  New<Stack> other{app, "Other"};
  New<Rule> elsewhere{stack, "Elsewhere", {.crossStackScope = other, .eventPattern = anyOfSource}};
  CHECK(elsewhere->node().scope().get() == static_cast<Construct*>(&*other));
}
