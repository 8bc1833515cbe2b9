// SPDX-License-Identifier: Apache-2.0
// ScheduleExpression: when muting begins.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/optional.hpp>

namespace cdk {
class TimeZone;
}

namespace cdk::cloudwatch {

/// A minute of the calendar.
struct CalendarDateTime {
  /// 1 to 31.
  Required<int> day;
  /// 0 to 23.
  Required<int> hour;
  /// 0 to 59.
  Required<int> minute;
  /// 1 to 12.
  Required<int> month;
  Required<int> year;
};

struct CronOptions {
  /// The day of the month, 1 to 31. @default every day; not together with weekDay
  Optional<std::string> day{};
  /// 0 to 23. @default every hour
  Optional<std::string> hour{};
  /// 0 to 59.
  Required<std::string> minute;
  /// 1 to 12, or JAN to DEC. @default every month
  Optional<std::string> month{};
  /// Needs <cdkpp/core/time_zone.hpp>. @default UTC
  Optional<TimeZone> timeZone{};
  /// The day of the week, 0 to 7, or SUN to SAT. @default every day; not together with day
  Optional<std::string> weekDay{};
};

/// When an AlarmMuteRule mutes its alarms.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html
class ScheduleExpression {
 public:
  /// Once. @throws ValidationError CDKPP4777 for a date that cannot be.
  static ScheduleExpression at(const CalendarDateTime& date, const Optional<TimeZone>& timeZone = {});
  /// Again and again. @throws ValidationError CDKPP4778 when both day and weekDay are given.
  static ScheduleExpression cron(const CronOptions& options);
  /// An expression as text, "at(2026-01-01T00:00)" or "cron(0 2 * * *)".
  static ScheduleExpression expression(Value<std::string> expression, const Optional<TimeZone>& timeZone = {});

  const Value<std::string>& expressionString() const { return expression_; }
  /// @default UTC
  const Optional<TimeZone>& timeZone() const { return timeZone_; }

 private:
  ScheduleExpression(Value<std::string> text, const Optional<TimeZone>& timeZone);
  Value<std::string> expression_;
  Optional<TimeZone> timeZone_{};
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "2026-01-31T09:30". @throws ValidationError CDKPP4777 naming all parts that are out of range.
std::string formatDate(const cloudwatch::CalendarDateTime& date);
}  // namespace cdk::detail
