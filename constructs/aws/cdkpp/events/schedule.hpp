// SPDX-License-Identifier: Apache-2.0
// Schedule: when a rule runs by the clock. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::events {

/// The fields of a cron expression, in UTC. Each may be an expression: "0/15", "8-17", "MON-FRI".
/// @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
struct CronOptions {
  /// The day of the month; not together with weekDay. @default every day
  Optional<Value<std::string>> day{};
  /// @default every hour
  Optional<Value<std::string>> hour{};
  /// @default every minute, with a warning
  Optional<Value<std::string>> minute{};
  /// @default every month
  Optional<Value<std::string>> month{};
  /// The day of the week; not together with day. @default any
  Optional<Value<std::string>> weekDay{};
  /// @default every year
  Optional<Value<std::string>> year{};
};

/// When a rule runs.
///
///     events::Schedule::cron({.hour = "8", .minute = "0"})
class Schedule {
 public:
  /// An expression as EventBridge takes it: "rate(5 minutes)".
  static Schedule expression(Value<std::string> expression);
  /// Every so often: whole minutes, hours or days.
  /// @throws ValidationError CDKPP4800 for no time at all, or a token in another unit.
  /// @throws Error CDKPP2073 for a fraction of a minute.
  static Schedule rate(const Duration& duration);
  /// By the calendar. @throws ValidationError CDKPP4801 when both day and weekDay are given.
  static Schedule cron(const CronOptions& options);
  /// "rate(…)" or "cron(…)".
  const Value<std::string>& expressionString() const { return expression_; }
  /// For Rule: warns of a cron expression without a minute.
  void bind(const IConstruct& scope) const;

 private:
  explicit Schedule(Value<std::string> expression, bool withoutMinute = false)
      : expression_(std::move(expression)), withoutMinute_(withoutMinute) {}
  Value<std::string> expression_;
  bool withoutMinute_;
};

}  // namespace cdk::events
