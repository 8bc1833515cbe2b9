// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/schedule.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using events::Schedule;

TEST_CASE("a rate is written in the largest whole unit", "[events][schedule]") {
  CHECK(Schedule::rate(Duration::minutes(1)).expressionString().literal() == "rate(1 minute)");
  CHECK(Schedule::rate(Duration::minutes(90)).expressionString().literal() == "rate(90 minutes)");
  CHECK(Schedule::rate(Duration::minutes(120)).expressionString().literal() == "rate(2 hours)");
  CHECK(Schedule::rate(Duration::hours(24)).expressionString().literal() == "rate(1 day)");
}

TEST_CASE("fields of a cron expression that are left out match everything", "[events][schedule]") {
  CHECK(Schedule::cron({}).expressionString().literal() == "cron(* * * * ? *)");
  CHECK(Schedule::cron({.minute = "0", .weekDay = "MON"}).expressionString().literal() == "cron(0 * ? * MON *)");
}

TEST_CASE("a cron expression without a minute warns", "[events][schedule]") {
  Fixture f;
  New<events::Rule> rule{f.stack, "Rule", {.schedule = Schedule::cron({.hour = "8"})}};
  CHECK_THAT(warningsOf(*rule), Catch::Matchers::ContainsSubstring("@aws-cdk/aws-events:scheduleWillRunEveryMinute"));
  New<events::Rule> quiet{f.stack, "Quiet", {.schedule = Schedule::cron({.minute = "*"})}};
  CHECK(warningsOf(*quiet).empty());
}

TEST_CASE("fails for rates that EventBridge does not know", "[events][schedule]") {
  Fixture f;
  New<CfnParameter> seconds{f.stack, "Seconds", {.type = "Number"}};
  CHECK(codeOf([] { Schedule::rate(Duration::minutes(0)); }) == "CDKPP4800");
  CHECK(codeOf([] { Schedule::rate(Duration::seconds(30)); }) == "CDKPP2073");
  CHECK(codeOf([&] { Schedule::rate(Duration::seconds(seconds->valueAsNumber())); }) == "CDKPP4800");
}

TEST_CASE("fails when a cron expression has a day of the month and one of the week", "[events][schedule]") {
  CHECK(codeOf([] { Schedule::cron({.day = "1", .weekDay = "MON"}); }) == "CDKPP4801");
}
