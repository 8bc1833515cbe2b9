// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/events/schedule.hpp>

#include <array>
#include <cmath>
#include <optional>

#include "text/number.hpp"

namespace cdk::events {

namespace {

std::string rateOf(double amount, const char* unit) {
  return "rate(" + text::numberToString(amount) + " " + unit + (amount == 1 ? "" : "s") + ")";
}

std::optional<std::string> wholeRate(const Value<double>& amount, const char* unit) {
  const double known = amount.literal();
  if (known == 0 || std::trunc(known) != known) return {};
  return rateOf(known, unit);
}

}  // namespace

Schedule Schedule::expression(Value<std::string> expression) { return Schedule(std::move(expression)); }

Schedule Schedule::rate(const Duration& duration) {
  if (duration.isUnresolved()) {
    constexpr std::array units{"minute", "minutes", "hour", "hours", "day", "days"};
    const std::string unit = duration.unitLabel();
    for (const char* allowed : units)
      if (unit == allowed) return Schedule("rate(" + duration.formatTokenToNumber() + ")");
    throw ValidationError("CDKPP4800",
                          "a rate that is known at deployment only must be in minutes, hours or days, not in " + unit);
  }
  const double minutes = duration.toMinutes().literal();
  if (minutes == 0) throw ValidationError("CDKPP4800", "a rate must be a minute or more, not 0");
  if (const auto days = wholeRate(duration.toDays({.integral = false}), "day")) return Schedule(*days);
  if (const auto hours = wholeRate(duration.toHours({.integral = false}), "hour")) return Schedule(*hours);
  return Schedule(rateOf(minutes, "minute"));
}

Schedule Schedule::cron(const CronOptions& options) {
  if (options.day && options.weekDay)
    throw ValidationError("CDKPP4801",
                          "a cron schedule takes day or weekDay, not both: each of them would narrow the other");
  const auto field = [](const Optional<Value<std::string>>& value, const char* otherwise) {
    return value.valueOr(otherwise);
  };
  return Schedule("cron(" + field(options.minute, "*") + " " + field(options.hour, "*") + " " +
                      field(options.day, options.weekDay ? "?" : "*") + " " + field(options.month, "*") + " " +
                      field(options.weekDay, "?") + " " + field(options.year, "*") + ")",
                  !options.minute);
}

void Schedule::bind(const IConstruct& scope) const {
  if (withoutMinute_)
    Annotations::of(scope).addWarningV2("@aws-cdk/aws-events:scheduleWillRunEveryMinute",
                                        "cron: without a minute the rule runs every minute of the hours that match. "
                                        "Say minute \"*\" if that is meant, or \"0\" for once an hour.");
}

}  // namespace cdk::events
