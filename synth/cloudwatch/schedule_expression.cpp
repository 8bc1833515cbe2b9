// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/schedule_expression.hpp>
#include <cdkpp/core/time_zone.hpp>

namespace cdk::detail {
namespace {

std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string formatDate(const cloudwatch::CalendarDateTime& date) {
  std::string problems;
  const auto check = [&](const char* part, int given, int low, int high) {
    if (given < low || given > high)
      problems += (problems.empty() ? "" : "; ") + std::string("the ") + part + " of a date is " + std::to_string(low) +
                  " to " + std::to_string(high) + ", but " + std::to_string(given) + " was given";
  };
  check("month", *date.month, 1, 12);
  check("day", *date.day, 1, 31);
  check("hour", *date.hour, 0, 23);
  check("minute", *date.minute, 0, 59);
  if (!problems.empty()) throw ValidationError("CDKPP4777", problems);
  return std::to_string(*date.year) + "-" + twoDigits(*date.month) + "-" + twoDigits(*date.day) + "T" +
         twoDigits(*date.hour) + ":" + twoDigits(*date.minute);
}

}  // namespace cdk::detail

namespace cdk::cloudwatch {

ScheduleExpression::ScheduleExpression(Value<std::string> text, const Optional<TimeZone>& timeZone)
    : expression_(std::move(text)), timeZone_(timeZone) {}
ScheduleExpression ScheduleExpression::at(const CalendarDateTime& date, const Optional<TimeZone>& timeZone) {
  return {"at(" + detail::formatDate(date) + ")", timeZone};
}
ScheduleExpression ScheduleExpression::expression(Value<std::string> expression, const Optional<TimeZone>& timeZone) {
  return {std::move(expression), timeZone};
}
ScheduleExpression ScheduleExpression::cron(const CronOptions& options) {
  if (options.day && options.weekDay)
    throw ValidationError("CDKPP4778", "a cron expression has a day or a weekDay, but both are given: '" +
                                           *options.day + "' and '" + *options.weekDay + "'; leave one out");
  const auto field = [](const Optional<std::string>& given) { return " " + given.valueOr("*"); };
  return {"cron(" + *options.minute + field(options.hour) + field(options.day) + field(options.month) +
              field(options.weekDay) + ")",
          options.timeZone};
}

}  // namespace cdk::cloudwatch
