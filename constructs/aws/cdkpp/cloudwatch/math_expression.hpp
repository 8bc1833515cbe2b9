// SPDX-License-Identifier: Apache-2.0
// MathExpression: a formula over metrics.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>

namespace cdk::cloudwatch {

/// How a formula is looked at.
struct MathExpressionOptions {
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// The legend. @default the expression
  Optional<Value<std::string>> label{};
  /// The period of all metrics in the formula. @default 5 minutes
  Optional<Duration> period{};
  /// The account that SEARCH and METRICS look in. @default that of the deployment
  Optional<Value<std::string>> searchAccount{};
  /// The region that SEARCH and METRICS look in. @default that of the deployment
  Optional<Value<std::string>> searchRegion{};
  /// Whether a graph shows the formula. @default true
  Optional<bool> visible{};
};

struct MathExpressionProps {
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// The formula, "errors / calls * 100".
  Required<Value<std::string>> expression;
  /// The legend. @default the expression
  Optional<Value<std::string>> label{};
  /// The period of all metrics in the formula. @default 5 minutes
  Optional<Duration> period{};
  /// The account that SEARCH and METRICS look in. @default that of the deployment
  Optional<Value<std::string>> searchAccount{};
  /// The region that SEARCH and METRICS look in. @default that of the deployment
  Optional<Value<std::string>> searchRegion{};
  /// The metrics by the names that the formula has for them. @default none
  Map<IMetric> usingMetrics{};
  /// Whether a graph shows the formula. @default true
  Optional<bool> visible{};
};

/// A formula over metrics. All metrics in it get the period of the formula.
///
///     cloudwatch::MathExpression rate{{.expression = "errors / calls * 100",
///                                      .usingMetrics = {{"calls", calls}, {"errors", errors}}}};
///
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
class MathExpression : public IMetric {
 public:
  /// @throws ValidationError CDKPP4753 for names that no formula can have, for a name that stands for two metrics in
  /// nested formulas, and for a search that has metrics of its own.
  explicit MathExpression(MathExpressionProps props);
  /// This formula with some of it changed.
  MathExpression with(const MathExpressionOptions& props) const;
  /// An alarm on this formula. Needs <cdkpp/cloudwatch/alarm.hpp>.
  Handle<Alarm> createAlarm(const Parent& scope, const Id& id, CreateAlarmOptions props) const;

  Optional<Value<std::string>> color() const;
  Value<std::string> expression() const;
  Optional<Value<std::string>> label() const;
  Duration period() const;
  Optional<Value<std::string>> searchAccount() const;
  Optional<Value<std::string>> searchRegion() const;
  /// The metrics by name, with the period of the formula.
  Map<IMetric> usingMetrics() const;
  Optional<bool> visible() const;
};

/// For Metric::anomalyDetectionFor.
struct AnomalyDetectionMetricOptions {
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// The legend. @default "Anomaly Detection Band"
  Optional<Value<std::string>> label{};
  Required<IMetric> metric;
  /// The period of the metric. @default 5 minutes
  Optional<Duration> period{};
  /// The account that SEARCH and METRICS look in. @default that of the deployment
  Optional<Value<std::string>> searchAccount{};
  /// The region that SEARCH and METRICS look in. @default that of the deployment
  Optional<Value<std::string>> searchRegion{};
  /// The width of the band in standard deviations, above 0. @default 2
  Optional<double> stdDevs{};
  /// Whether a graph shows the band. @default true
  Optional<bool> visible{};
};

}  // namespace cdk::cloudwatch
