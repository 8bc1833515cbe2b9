// SPDX-License-Identifier: Apache-2.0
// AWS::CloudWatch::Alarm that goes off when a metric leaves the band of what is expected.
#pragma once
#include <cdkpp/cloudwatch/alarm.hpp>
#include <cdkpp/cloudwatch/math_expression.hpp>

namespace cdk::cloudwatch {

struct AnomalyDetectionAlarmProps {
  /// Whether the actions are taken. CloudFormation: ActionsEnabled. @default true
  Optional<Value<bool>> actionsEnabled{};
  /// CloudFormation: AlarmDescription. @default none
  Optional<Value<std::string>> alarmDescription{};
  /// CloudFormation: AlarmName. @default made by CloudFormation
  Optional<Value<std::string>> alarmName{};
  /// One of the operators of anomaly detection. CloudFormation: ComparisonOperator.
  /// @default ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD
  Optional<ComparisonOperator> comparisonOperator{};
  /// How many of evaluationPeriods must be outside of the band. CloudFormation: DatapointsToAlarm. @default all
  Optional<Value<double>> datapointsToAlarm{};
  /// "ignore" leaves the state while there are too few data points for a percentile, "evaluate" does not.
  /// CloudFormation: EvaluateLowSampleCountPercentile. @default "evaluate", by CloudWatch
  Optional<Value<std::string>> evaluateLowSampleCountPercentile{};
  /// How many periods are looked at. CloudFormation: EvaluationPeriods.
  Required<Value<double>> evaluationPeriods;
  /// What is watched. CloudFormation: Metrics.
  Required<IMetric> metric;
  /// The width of the band in standard deviations, above 0. @default 2
  Optional<double> stdDevs{};
  /// CloudFormation: TreatMissingData. @default TreatMissingData::MISSING, by CloudWatch
  Optional<TreatMissingData> treatMissingData{};
};

/// An alarm that goes off when a metric is not as CloudWatch expects it from the past.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html
class AnomalyDetectionAlarm : public Alarm {
 public:
  using Props = AnomalyDetectionAlarmProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.AnomalyDetectionAlarm";
  /// @throws ValidationError CDKPP4760 for an operator that compares with one threshold, CDKPP4752 when stdDevs is not
  /// above 0, and as Alarm.
  template <std::same_as<AnomalyDetectionAlarmProps> P = AnomalyDetectionAlarmProps>
  explicit AnomalyDetectionAlarm(Scope scope, P props);
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// The alarm on the band of the metric.
cloudwatch::AlarmProps bandAlarmProps(const cloudwatch::AnomalyDetectionAlarmProps& props);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

template <std::same_as<AnomalyDetectionAlarmProps> P>
AnomalyDetectionAlarm::AnomalyDetectionAlarm(Scope scope, P props)
    : Alarm{detail::injected<AnomalyDetectionAlarm>(scope, props), detail::bandAlarmProps(props)} {}

}  // namespace cdk::cloudwatch
