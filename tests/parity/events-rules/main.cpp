// SPDX-License-Identifier: Apache-2.0
// Rules: all properties, patterns with every matcher, schedules, the inputs of targets, and an imported rule.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;
using events::EventField;
using events::EventPattern;
using events::Match;
using events::RuleTargetInput;
using events::Schedule;

struct Target : events::IRuleTarget {
  explicit Target(Optional<RuleTargetInput> given = {}) : input(given) {}
  events::RuleTargetConfig bind(events::IRuleRef&, std::string_view id) override {
    return {.arn = "arn:aws:sqs:eu-west-1:111111111111:" + std::string(id), .input = input};
  }
  Optional<RuleTargetInput> input;
};

int main() {
  App app;
  New<Stack> stack{app, "Rules"};
  New<CfnParameter> number{stack, "Number", {.type = "Number"}};
  New<CfnParameter> text{stack, "Text"};

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("events.amazonaws.com")}};
  New<events::CfnEventBus> bus{stack, "Bus", {.name = "bus"}};
  New<events::Rule> all{stack, "All", {
      .description = "A rule",
      .enabled = false,
      .eventBus = bus,
      .eventPattern = EventPattern{
          .account = {"111111111111"},
          .detail = Json::object({{"state", Json::array({"failed", text->valueAsString()})},
              {"inner", Json::object({{"deep", Json::array({1, true, nullptr})}})}}),
          .detailType = {"Change"},
          .id = {"1"},
          .region = {"eu-west-1"},
          .resources = {"arn:aws:s3:::a"},
          .source = {"aws.ec2"},
          .time = {"2026-01-01T00:00:00Z"},
          .version = {"0"},
      },
      .role = role,
      .ruleName = "all.rules-1_a",
      .targets = {Target(), Target(RuleTargetInput::fromEventPath("$.detail"))},
  }};
  all->addEventPattern(EventPattern{
      .detail = Json::object({{"state", Json::array({"failed", "stopped", text->valueAsString()})},
          {"more", Json::array({"x"})}}),
      .source = {"aws.ec2", "aws.ecs"}});
  all->addEventPattern({});
  all->addTarget({});
  New<CfnOutput> arn{stack, "Arn", {.value = all->ruleArn()}};
  New<CfnOutput> name{stack, "Name", {.value = all->ruleName()}};
  New<CfnOutput> ref{stack, "Ref", {.value = all->ruleRef().ruleArn}};

  New<events::Rule> matchers{stack, "Matchers", {.eventPattern = EventPattern{
      .account = Match::anyOf("111111111111", Match::prefix("2")),
      .detail = Json::object({
          {"a", Match::nullValue()},
          {"b", Match::exists()},
          {"c", Match::doesNotExist()},
          {"d", Match::exactString("x")},
          {"e", Match::equalsIgnoreCase("x")},
          {"f", Match::prefix(text->valueAsString())},
          {"g", Match::suffix("x")},
          {"h", Match::prefixEqualsIgnoreCase("x")},
          {"i", Match::suffixEqualsIgnoreCase("x")},
          {"j", Match::wildcard("*x*")},
          {"k", Match::cidr("10.0.0.0/24")},
          {"l", Match::ipAddressRange("2001:db8::/32")},
          {"m", Match::anythingBut("a", "b")},
          {"n", Match::anythingBut(1, 2.5)},
          {"o", Match::anythingButPrefix("a")},
          {"p", Match::anythingButSuffix("a", "b")},
          {"q", Match::anythingButWildcard("*a*")},
          {"r", Match::anythingButEqualsIgnoreCase("a", "b")},
          {"s", Match::greaterThan(1)},
          {"t", Match::greaterThanOrEqual(1)},
          {"u", Match::lessThan(1)},
          {"v", Match::lessThanOrEqual(-1.5)},
          {"w", Match::equal(1)},
          {"x", Match::interval(1, 2)},
          {"y", Match::allOf(Match::greaterThan(1), Match::lessThan(10), Match::interval(2, 3))},
          {"z", Match::anyOf("a", 5, Match::equal(3), Match::suffix("z"), Match::anyOf("b", "c"))},
      }),
      .source = Match::prefix("aws."),
  }}};

  const Duration rates[] = {
      Duration::minutes(1), Duration::minutes(5), Duration::hours(1), Duration::hours(36), Duration::days(1), Duration::days(2),
      Duration::minutes(60), Duration::minutes(90), Duration::seconds(120), Duration::minutes(number->valueAsNumber()),
  };
  int i = 0;
  for (const Duration& rate : rates)
    New<events::Rule> made{stack, "Rate" + std::to_string(i++), {.schedule = Schedule::rate(rate)}};
  New<events::Rule> expression{stack, "Expression", {.schedule = Schedule::expression("rate(7 days)")}};
  New<events::Rule> cron{stack, "Cron", {.schedule = Schedule::cron({.day = "1", .hour = "8", .minute = "0", .month = "1-6", .year = "2027"})}};
  New<events::Rule> week{stack, "CronWeek", {.schedule = Schedule::cron({.minute = text->valueAsString(), .weekDay = "MON-FRI"})}};
  New<events::Rule> both{stack, "Both", {.eventPattern = EventPattern{.source = {"x"}}, .schedule = Schedule::rate(Duration::days(1))}};

  const RuleTargetInput inputs[] = {
      RuleTargetInput::fromText("plain \"text\""),
      RuleTargetInput::fromText("of " + text->valueAsString()),
      RuleTargetInput::fromText(cdk::format("event {} of {} and {}", EventField::eventId(), EventField::source(), text->valueAsString())),
      RuleTargetInput::fromText(EventField::detailType()),
      RuleTargetInput::fromMultilineText(
          cdk::format("first {}\nsecond {} {}\n", EventField::account(), EventField::region(), text->valueAsString())),
      RuleTargetInput::fromMultilineText("one\ntwo \"2\""),
      RuleTargetInput::fromObject(Json::object({{"a", 1}, {"b", Json::array({true, nullptr, "x"})},
          {"c", text->valueAsString()}, {"d", number->valueAsNumber()}})),
      RuleTargetInput::fromObject(Json::object({
          {"again", EventField::time()},
          {"field", EventField::fromPath("$.detail.instance-id")},
          {"inner", Json::object({{"list", Json::array({EventField::time(), "at " + EventField::time()})}})},
          {"ref", text->valueAsString()},
          {"quoted", "say \"" + EventField::fromPath("$.detail.x") + "\""},
          {"mixed", text->valueAsString() + " " + EventField::time()},
          {"wide", EventField::fromPath("$.detail.a[0].b")},
      })),
      RuleTargetInput::fromObject(EventField::fromPath("$.detail")),
      RuleTargetInput::fromObject(Json::object({{"odd", EventField::fromPath("$")}})),
  };
  for (int k = 0; k < 10; k += 5) {
    New<events::Rule> rule{stack, "Inputs" + std::to_string(k), {.eventPattern = EventPattern{.source = {"x"}}}};
    for (int n = k; n < k + 5; ++n) rule->addTarget(Target(inputs[n]));
  }

  const Handle<events::IRule> imported =
      events::Rule::fromEventRuleArn(stack, "Imported", "arn:aws:events:us-east-1:222222222222:rule/other");
  New<CfnOutput> importedArn{stack, "ImportedArn", {.value = imported->ruleArn()}};
  New<CfnOutput> importedName{stack, "ImportedName", {.value = imported->ruleName()}};
  New<CfnOutput> importedRegion{stack, "ImportedRegion", {.value = imported->env().region}};
  app.synth();
}
