// SPDX-License-Identifier: Apache-2.0
// Schedule: when a scheduled action runs. Follows aws-cdk-lib 2.276.0, aws-applicationautoscaling.
#pragma once
#include <cdkpp/core/expiration.hpp>

namespace cdk::applicationautoscaling {

/// The fields of a cron expression. Each may be an expression: "0/15", "8-17", "MON-FRI".
/// @see https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html
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

/// When a scheduled action runs: `applicationautoscaling::Schedule::cron({.hour = "8", .minute = "0"})`.
class Schedule {
 public:
  /// Once. @param moment to the second, in UTC
  static Schedule at(const Expiration& moment);
  /// By the calendar. @throws ValidationError CDKPP4582 when both day and weekDay are given.
  static Schedule cron(const CronOptions& options);
  /// An expression as Application Auto Scaling takes it: "rate(5 minutes)".
  static Schedule expression(Value<std::string> expression);
  /// Every so often: whole minutes, hours or days.
  /// @throws ValidationError CDKPP4581 for no time at all, or a token in another unit.
  /// @throws Error CDKPP2073 for a fraction of a minute.
  static Schedule rate(const Duration& duration);
  /// "at(…)", "cron(…)" or "rate(…)".
  const Value<std::string>& expressionString() const { return expression_; }
  /// For ScalableTarget: warns of a cron expression without a minute.
  void bind(const IConstruct& scope) const;

 private:
  explicit Schedule(Value<std::string> expression, bool withoutMinute = false)
      : expression_(std::move(expression)), withoutMinute_(withoutMinute) {}
  Value<std::string> expression_;
  bool withoutMinute_;
};

}  // namespace cdk::applicationautoscaling
