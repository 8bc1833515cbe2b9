// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/time_zone.hpp>

#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using cloudwatch::AlarmMuteRule;
using cloudwatch::CalendarDateTime;
using cloudwatch::CronOptions;
using cloudwatch::ScheduleExpression;

namespace {

const ScheduleExpression nightly = ScheduleExpression::expression("cron(0 2 * * *)");

}  // namespace

TEST_CASE("schedules are written as expressions") {
  CHECK(ScheduleExpression::cron(CronOptions{.minute = "5"}).expressionString().literal() == "cron(5 * * * *)");
  const ScheduleExpression at = ScheduleExpression::at(
      CalendarDateTime{.day = 1, .hour = 2, .minute = 3, .month = 4, .year = 2027}, TimeZone::EUROPE_BERLIN);
  CHECK(at.expressionString().literal() == "at(2027-04-01T02:03)");
  CHECK(at.timeZone()->timezoneName == std::string("Europe/Berlin"));
  CHECK_FALSE(nightly.timeZone());
}

TEST_CASE("fails for both a day and a weekday") {
  CHECK(failureOf([] { ScheduleExpression::cron(CronOptions{.day = "1", .minute = "0", .weekDay = "MON"}); }).code ==
        "CDKPP4778");
}

TEST_CASE("fails naming all parts of a date that cannot be") {
  const Failure failure = failureOf(
      [] { ScheduleExpression::at(CalendarDateTime{.day = 32, .hour = 24, .minute = 60, .month = 0, .year = 2027}); });
  CHECK(failure.code == "CDKPP4777");
  for (const char* part : {"month", "day", "hour", "minute"})
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

TEST_CASE("fails naming what is out of range of a mute rule") {
  Fixture f;
  const auto refusal = [&](const char* id, Duration duration) {
    return failureOf([&] {
      New<AlarmMuteRule> rule{
          f.stack, id, {.alarmMuteRuleName = std::string(256, 'x'), .duration = duration, .schedule = nightly}};
    });
  };
  CHECK(refusal("Short", Duration::seconds(59)).code == "CDKPP4775");
  CHECK_THAT(refusal("Long", Duration::hours(361)).message,
      Catch::Matchers::ContainsSubstring("1 to 255 characters, but 256 were given; duration is 1 minute"));
}

TEST_CASE("fails at synthesis for more than a hundred muted alarms") {
  Fixture f;
  New<AlarmMuteRule> rule{f.stack, "Rule", {.duration = Duration::hours(1), .schedule = nightly}};
  auto alarm = cloudwatch::Alarm::fromAlarmName(f.stack, "Alarm", "known");
  for (int i = 0; i < 101; ++i) rule->addAlarm(*alarm);
  auto cfn = rule->node().defaultChild<cloudwatch::CfnAlarmMuteRule>();
  CHECK(failureOf([&] { f(cfn->muteTargets); }).code == "CDKPP4776");
}
