// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/applicationautoscaling/schedule.hpp>
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>

#include <cmath>
#include <optional>

#include "text/number.hpp"

namespace cdk::applicationautoscaling {
namespace {

std::string rateOf(double amount, const char* unit) {
  return "rate(" + text::numberToString(amount) + " " + unit + (amount == 1 ? "" : "s") + ")";
}

/// The rate in this unit; none when it is a fraction.
std::optional<std::string> wholeRate(const Value<double>& amount, const char* unit) {
  const double known = amount.literal();
  if (known == 0 || std::trunc(known) != known) return {};
  return rateOf(known, unit);
}

}  // namespace

Schedule Schedule::expression(Value<std::string> expression) { return Schedule(std::move(expression)); }

Schedule Schedule::at(const Expiration& moment) {
  const std::string text = moment.toIsoString();  // "2027-01-01T00:00:00.000Z"
  return Schedule("at(" + text.substr(0, text.find('.')) + ")");
}

Schedule Schedule::rate(const Duration& duration) {
  if (duration.isUnresolved()) {
    const std::string unit = duration.unitLabel();
    if (unit != "minutes" && unit != "hours" && unit != "days")
      throw ValidationError("CDKPP4581",
                            "a rate that is known at deployment only is in minutes, hours or days, not in " + unit +
                                ": take Duration::minutes, hours or days");
    return Schedule("rate(" + duration.formatTokenToNumber() + ")");
  }
  if (duration.toMilliseconds({.integral = false}).literal() == 0)
    throw ValidationError("CDKPP4581", "a rate is a minute or more, but 0 was given");
  if (const auto days = wholeRate(duration.toDays({.integral = false}), "day")) return Schedule(*days);
  if (const auto hours = wholeRate(duration.toHours({.integral = false}), "hour")) return Schedule(*hours);
  return Schedule(rateOf(duration.toMinutes().literal(), "minute"));
}

Schedule Schedule::cron(const CronOptions& options) {
  if (options.day && options.weekDay)
    throw ValidationError("CDKPP4582", "a cron schedule takes day or weekDay, but both were given: leave one out");
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
    Annotations::of(scope).addWarningV2(
        "@aws-cdk/aws-applicationautoscaling:defaultRunEveryMinute",
        "cron: If you don't pass 'minute', by default the event runs every minute. Pass 'minute: '*'' if that's what "
        "you intend, or 'minute: 0' to run once per hour instead.");
}

}  // namespace cdk::applicationautoscaling
