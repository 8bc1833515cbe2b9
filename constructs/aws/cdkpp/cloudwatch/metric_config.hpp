// SPDX-License-Identifier: Apache-2.0
// MetricConfig: what alarms and graphs read of a metric.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk::cloudwatch {

/// A dimension of a metric.
struct Dimension {
  Value<std::string> name;
  Value<std::string> value;
};

/// A statistic of one metric.
struct MetricStatConfig {
  /// The account of the metric. @default that of the deployment
  Optional<Value<std::string>> account{};
  /// The account that the program gave, which is written even where it is that of the stack. @default none
  Optional<Value<std::string>> accountOverride{};
  /// Sorted by name. @default none
  List<Dimension> dimensions{};
  Required<Value<std::string>> metricName;
  Required<Value<std::string>> namespace_;
  Required<Duration> period;
  /// The region of the metric. @default that of the deployment
  Optional<Value<std::string>> region{};
  /// The region that the program gave, which is written even where it is that of the stack. @default none
  Optional<Value<std::string>> regionOverride{};
  Required<std::string> statistic;
  /// @default data points of all units
  Optional<Unit> unitFilter{};
};

/// A formula over metrics, or a search for metrics.
struct MetricExpressionConfig {
  Required<Value<std::string>> expression;
  /// Seconds.
  Required<Value<double>> period;
  /// The account to search in. @default that of the deployment
  Optional<Value<std::string>> searchAccount{};
  /// The region to search in. @default that of the deployment
  Optional<Value<std::string>> searchRegion{};
  /// The metrics that the formula names. @default none
  Map<IMetric> usingMetrics{};
};

/// Exactly one of mathExpression, metricStat and searchExpression is set.
struct MetricConfig {
  Optional<MetricExpressionConfig> mathExpression{};
  Optional<MetricStatConfig> metricStat{};
  /// Further keys of the metric in a graph: "color", "label", "id", "visible". @default none
  Map<Json> renderingProperties{};
  Optional<MetricExpressionConfig> searchExpression{};
};

}  // namespace cdk::cloudwatch
