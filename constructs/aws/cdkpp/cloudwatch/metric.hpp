// SPDX-License-Identifier: Apache-2.0
// Metric: the data points that a service or program publishes. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
//
// Services include this header for their metrics, so it stays small; cdkpp/cloudwatch.hpp has the rest. A service
// writes
//
//     cloudwatch::Metric metricAge(cloudwatch::MetricOptions props = {}) {
//       return cloudwatch::Metric{cloudwatch::MetricProps{.dimensionsMap = {{"QueueName", queueName()}},
//                  .metricName = "Age", .namespace_ = "AWS/SQS", .statistic = "Maximum"}}.with(props).attachTo(*this);
//     }
#pragma once
#include <cdkpp/cloudwatch/metric_types.hpp>
#include <cdkpp/construct/new.hpp>
#include <cdkpp/core/duration.hpp>

namespace cdk::iam {
class Grant;
class IGrantable;
}  // namespace cdk::iam

namespace cdk::cloudwatch {

class Alarm;
class MathExpression;
struct AnomalyDetectionMetricOptions;
struct CreateAlarmOptions;
struct MetricConfig;

}  // namespace cdk::cloudwatch

namespace cdk::detail {
struct MetricState;
/// The state of a metric that is described by its configuration alone.
Any stateOf(const cloudwatch::MetricConfig& config);
/// Shows warnings at a construct.
void addMetricWarnings(const IConstruct& scope, const Map<std::string>& warnings);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

/// A metric of any kind: what graphs and alarms take. It is one pointer; copies share what they describe, which never
/// changes. Made from a Metric, MathExpression or SearchExpression, and from any object of your own that has
/// `MetricConfig toMetricConfig() const`.
class IMetric {
 public:
  template <class M>
    requires(!std::is_base_of_v<IMetric, M> &&
             requires(const M& metric) { requires std::is_same_v<decltype(metric.toMetricConfig()), MetricConfig>; })
  IMetric(const M& metric) : state_(detail::stateOf(metric.toMetricConfig())) {}

  /// What this is: a statistic of a metric, a formula or a search.
  MetricConfig toMetricConfig() const;
  /// Warnings about this metric by their ids. Alarms and dashboards that use the metric show them.
  Map<std::string> warningsV2() const;
  /// The texts of warningsV2.
  List<std::string> warnings() const;
  /// The label, or the name or expression where there is none.
  Value<std::string> toString() const;

 protected:
  explicit IMetric(detail::Any state) : state_(std::move(state)) {}
  const detail::MetricState& state() const;

 private:
  friend struct detail::MetricState;
  detail::Any state_;
};

/// How a metric is looked at.
struct CommonMetricOptions {
  /// The account that the metric is in. @default that of the construct that the metric belongs to, or of the stack
  Optional<Value<std::string>> account{};
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// What the metric is about, by name: up to 30, names and values of 1 to 255 characters. @default none
  Map<Value<std::string>> dimensionsMap{};
  /// The name in a graph, for formulas: a lowercase letter, then letters, digits and underscores. @default none
  Optional<Value<std::string>> id{};
  /// The legend; may hold expressions like "[max: ${MAX}]". @default made by CloudWatch
  Optional<Value<std::string>> label{};
  /// The time that one number stands for: 1, 5, 10, 30 seconds, or minutes. @default 5 minutes
  Optional<Duration> period{};
  /// The region that the metric is in. @default that of the construct that the metric belongs to, or of the stack
  Optional<Value<std::string>> region{};
  /// The account of the stack that the metric belongs to; attachTo sets it. @default none
  Optional<Value<std::string>> stackAccount{};
  /// The region of the stack that the metric belongs to; attachTo sets it. @default none
  Optional<Value<std::string>> stackRegion{};
  /// How data points become one number: see Stats. Short forms like "avg", "n" and "P99" are known. @default Average
  Optional<std::string> statistic{};
  /// Only data points that were published with this unit. @default all
  Optional<Unit> unit{};
  /// Whether a graph shows the metric, or only uses it in formulas. @default true
  Optional<bool> visible{};
};

/// What Metric::with changes.
using MetricOptions = CommonMetricOptions;

struct MetricProps {
  /// The account that the metric is in. @default that of the construct that the metric belongs to, or of the stack
  Optional<Value<std::string>> account{};
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// What the metric is about, by name: up to 30, names and values of 1 to 255 characters. @default none
  Map<Value<std::string>> dimensionsMap{};
  /// The name in a graph, for formulas: a lowercase letter, then letters, digits and underscores. @default none
  Optional<Value<std::string>> id{};
  /// The legend; may hold expressions like "[max: ${MAX}]". @default made by CloudWatch
  Optional<Value<std::string>> label{};
  /// The name of the metric.
  Required<Value<std::string>> metricName;
  /// Who publishes it, "AWS/SQS".
  Required<Value<std::string>> namespace_;
  /// The time that one number stands for: 1, 5, 10, 30 seconds, or minutes. @default 5 minutes
  Optional<Duration> period{};
  /// The region that the metric is in. @default that of the construct that the metric belongs to, or of the stack
  Optional<Value<std::string>> region{};
  /// The account of the stack that the metric belongs to; attachTo sets it. @default none
  Optional<Value<std::string>> stackAccount{};
  /// The region of the stack that the metric belongs to; attachTo sets it. @default none
  Optional<Value<std::string>> stackRegion{};
  /// How data points become one number: see Stats. Short forms like "avg", "n" and "P99" are known. @default Average
  Optional<std::string> statistic{};
  /// Only data points that were published with this unit. @default all
  Optional<Unit> unit{};
  /// Whether a graph shows the metric, or only uses it in formulas. @default true
  Optional<bool> visible{};
};

/// A statistic of one metric.
///
///     cloudwatch::Metric errors{{.metricName = "Errors", .namespace_ = "MyApp", .statistic = cloudwatch::Stats::SUM}};
///
/// Most come from the constructs that they are about: `queue->metricNumberOfMessagesSent()`.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
class Metric : public IMetric {
 public:
  /// @throws ValidationError CDKPP4750 naming all that is out of range: the period, the dimensions.
  explicit Metric(MetricProps props);
  /// The band of values that CloudWatch expects of a metric.
  /// @throws ValidationError CDKPP4752 when stdDevs is not above 0.
  static MathExpression anomalyDetectionFor(AnomalyDetectionMetricOptions props);
  /// cloudwatch:PutMetricData.
  static iam::Grant grantPutMetricData(const iam::IGrantable& grantee);

  /// This metric with some of it changed. @throws ValidationError CDKPP4750 as the constructor.
  Metric with(const MetricOptions& props) const;
  /// This metric as one of the stack that the construct is in: used in a stack of another account or region, it says
  /// where it is.
  Metric attachTo(const IConstruct& scope) const;
  /// An alarm on this metric. Needs <cdkpp/cloudwatch/alarm.hpp>.
  Handle<Alarm> createAlarm(const Parent& scope, const Id& id, CreateAlarmOptions props) const;

  /// The account given, else that of the stack that the metric is attached to.
  Optional<Value<std::string>> account() const;
  Optional<Value<std::string>> color() const;
  Map<Value<std::string>> dimensions() const;
  Optional<Value<std::string>> id() const;
  Optional<Value<std::string>> label() const;
  Value<std::string> metricName() const;
  Value<std::string> namespace_() const;
  Duration period() const;
  /// The region given, else that of the stack that the metric is attached to.
  Optional<Value<std::string>> region() const;
  /// In its full form: "Average" for "avg".
  std::string statistic() const;
  Optional<Unit> unit() const;
  Optional<bool> visible() const;
};

}  // namespace cdk::cloudwatch
