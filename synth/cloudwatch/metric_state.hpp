// SPDX-License-Identifier: Apache-2.0
// What an IMetric points to.
#pragma once
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/cloudwatch/metric_config.hpp>

#include <string>

namespace cdk::detail {

/** A metric of any kind. It never changes once it is shared. */
struct MetricState {
  enum class Kind { STAT, MATH, SEARCH };
  explicit MetricState(Kind k, Duration p) : kind(k), period(std::move(p)) {}

  Kind kind;
  Duration period;
  Optional<Value<std::string>> color{};
  Optional<Value<std::string>> label{};
  Optional<bool> visible{};
  Map<std::string> warnings{};
  /** Of a metric that is described by its configuration alone; takes the place of color, label, id and visible. */
  Map<Json> renderingProperties{};

  // STAT
  Value<std::string> namespace_ = "";
  Value<std::string> metricName = "";
  Map<Value<std::string>> dimensions{};
  std::string statistic{};
  Optional<Value<std::string>> id{};
  Optional<cloudwatch::Unit> unit{};
  Optional<Value<std::string>> account{};
  Optional<Value<std::string>> region{};
  Optional<Value<std::string>> stackAccount{};
  Optional<Value<std::string>> stackRegion{};

  // MATH, SEARCH
  Value<std::string> expression = "";
  Map<cloudwatch::IMetric> usingMetrics{};
  Optional<Value<std::string>> searchAccount{};
  Optional<Value<std::string>> searchRegion{};

  static const MetricState& of(const cloudwatch::IMetric& metric) { return metric.state(); }
  static Any share(MetricState state);
  static cloudwatch::IMetric metric(MetricState state) { return cloudwatch::IMetric(share(std::move(state))); }

  Optional<Value<std::string>> effectiveAccount() const { return account ? account : stackAccount; }
  Optional<Value<std::string>> effectiveRegion() const { return region ? region : stackRegion; }
};

/** True for a known length of so many seconds. */
bool isSeconds(const Duration& duration, double seconds);
/** Equal for metrics that show the same numbers, whatever their colours and labels. */
std::string metricKey(const cloudwatch::IMetric& metric);
/** The same metric with another period; `overridden` becomes true when that takes the place of one the program gave. */
cloudwatch::IMetric withPeriod(const cloudwatch::IMetric& metric, const Duration& period, bool& overridden);
/** A formula with some of it changed. */
MetricState mathWith(const MetricState& state, const cloudwatch::MathExpressionOptions& options);
/** Text for messages, with <token> for what is not known yet. */
std::string readableText(const Value<std::string>& value);

}  // namespace cdk::detail
