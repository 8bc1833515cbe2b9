// SPDX-License-Identifier: Apache-2.0
// AWS::CloudWatch::Alarm on a metric. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>
#include <cdkpp/cloudwatch/annotation.hpp>
#include <cdkpp/cloudwatch/cfn_alarm.hpp>
#include <cdkpp/cloudwatch/metric.hpp>

namespace cdk::cloudwatch {

/// How the metric is compared with the threshold.
enum class ComparisonOperator : unsigned char {
  GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  GREATER_THAN_THRESHOLD,
  LESS_THAN_THRESHOLD,
  LESS_THAN_OR_EQUAL_TO_THRESHOLD,
  LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,  ///< Outside of the band; anomaly detection only.
  GREATER_THAN_UPPER_THRESHOLD,                     ///< Above the band; anomaly detection only.
  LESS_THAN_LOWER_THRESHOLD,                        ///< Below the band; anomaly detection only.
};

/// What a period without data points counts as.
enum class TreatMissingData : unsigned char {
  BREACHING,      ///< Beyond the threshold.
  NOT_BREACHING,  ///< Within the threshold.
  IGNORE,         ///< The alarm keeps its state.
  MISSING,        ///< The alarm goes to INSUFFICIENT_DATA when all are missing.
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
void checkAlarmAction(const cloudwatch::Alarm& alarm, const Value<std::string>& arn);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

/// What Metric::createAlarm takes.
struct CreateAlarmOptions {
  /// Whether the actions are taken. CloudFormation: ActionsEnabled. @default true
  Optional<Value<bool>> actionsEnabled{};
  /// CloudFormation: AlarmDescription. @default none
  Optional<Value<std::string>> alarmDescription{};
  /// CloudFormation: AlarmName. @default made by CloudFormation
  Optional<Value<std::string>> alarmName{};
  /// CloudFormation: ComparisonOperator. @default ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD
  Optional<ComparisonOperator> comparisonOperator{};
  /// How many of evaluationPeriods must breach the threshold. CloudFormation: DatapointsToAlarm. @default all
  Optional<Value<double>> datapointsToAlarm{};
  /// "ignore" leaves the state while there are too few data points for a percentile, "evaluate" does not.
  /// CloudFormation: EvaluateLowSampleCountPercentile. @default "evaluate", by CloudWatch
  Optional<Value<std::string>> evaluateLowSampleCountPercentile{};
  /// How many periods are looked at. CloudFormation: EvaluationPeriods.
  Required<Value<double>> evaluationPeriods;
  /// What the metric is compared with. CloudFormation: Threshold.
  Required<Value<double>> threshold;
  /// CloudFormation: TreatMissingData. @default TreatMissingData::MISSING, by CloudWatch
  Optional<TreatMissingData> treatMissingData{};
};

struct AlarmProps {
  /// Whether the actions are taken. CloudFormation: ActionsEnabled. @default true
  Optional<Value<bool>> actionsEnabled{};
  /// CloudFormation: AlarmDescription. @default none
  Optional<Value<std::string>> alarmDescription{};
  /// CloudFormation: AlarmName. @default made by CloudFormation
  Optional<Value<std::string>> alarmName{};
  /// CloudFormation: ComparisonOperator. @default ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD
  Optional<ComparisonOperator> comparisonOperator{};
  /// How many of evaluationPeriods must breach the threshold. CloudFormation: DatapointsToAlarm. @default all
  Optional<Value<double>> datapointsToAlarm{};
  /// "ignore" leaves the state while there are too few data points for a percentile, "evaluate" does not.
  /// CloudFormation: EvaluateLowSampleCountPercentile. @default "evaluate", by CloudWatch
  Optional<Value<std::string>> evaluateLowSampleCountPercentile{};
  /// How many periods are looked at. CloudFormation: EvaluationPeriods.
  Required<Value<double>> evaluationPeriods;
  /// What is watched: a Metric or a MathExpression. CloudFormation: MetricName … or Metrics.
  Required<IMetric> metric;
  /// What the metric is compared with; Alarm::ANOMALY_DETECTION_NO_THRESHOLD with the operators of anomaly detection.
  /// CloudFormation: Threshold.
  Required<Value<double>> threshold;
  /// CloudFormation: TreatMissingData. @default TreatMissingData::MISSING, by CloudWatch
  Optional<TreatMissingData> treatMissingData{};
};

/// An alarm on a metric.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
class Alarm : public AlarmBase {
 public:
  using Props = AlarmProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.Alarm";
  /// The threshold of alarms that compare with a band.
  static constexpr double ANOMALY_DETECTION_NO_THRESHOLD = 0;
  /// An alarm that exists already.
  static Handle<IAlarm> fromAlarmArn(const Parent& scope, const Id& id, Value<std::string> alarmArn) {
    return detail::importAlarm(scope, id, std::move(alarmArn));
  }
  static Handle<IAlarm> fromAlarmName(const Parent& scope, const Id& id, Value<std::string> alarmName) {
    return detail::importAlarmByName(scope, id, std::move(alarmName));
  }

  /// @throws ValidationError CDKPP4760 when the operator and the metric do not fit: bands have operators of their own;
  /// CDKPP4761 for a search; CDKPP4762 for a metric of another region; CDKPP4763 for a formula that searches in another
  /// place; CDKPP4764 for a formula over more than 10 metrics; CDKPP4767 for an id that two metrics have.
  template <std::same_as<AlarmProps> P = AlarmProps>
  explicit Alarm(Scope scope, P props);
  Value<std::string> alarmArn() const override { return arn_; }
  Value<std::string> alarmName() const override { return name_; }
  const IMetric& metric() const { return metric_; }
  /// The threshold as a line for graphs of the metric.
  HorizontalAnnotation toAnnotation() const;

 protected:
  /// @throws ValidationError CDKPP4765 when an action on an instance goes with a metric of more or less than one.
  void addAlarmActionArn(Value<std::string> arn) override {
    detail::checkAlarmAction(*this, arn);
    AlarmBase::addAlarmActionArn(std::move(arn));
  }

 private:
  IMetric metric_;
  HorizontalAnnotation annotation_;
  Value<std::string> arn_ = "";
  Value<std::string> name_ = "";
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "GreaterThanThreshold" and so on.
const char* nameOf(cloudwatch::ComparisonOperator operation);
/// "breaching" and so on.
const char* nameOf(cloudwatch::TreatMissingData treatment);
/// The properties of the L1 that come from the operator, the threshold and the metric. @throws as Alarm
cloudwatch::CfnAlarmProps alarmProps(cloudwatch::Alarm& alarm, const cloudwatch::AlarmProps& props);
cloudwatch::HorizontalAnnotation alarmAnnotation(const cloudwatch::AlarmProps& props);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

template <std::same_as<AlarmProps> P>
Alarm::Alarm(Scope scope, P props)
    : AlarmBase{detail::injected<Alarm>(scope, props), {.physicalName = props.alarmName}},
      metric_(*props.metric),
      annotation_(detail::alarmAnnotation(props)) {
  CfnAlarmProps cfn = detail::alarmProps(*this, props);
  cfn.alarmName = physicalName();
  cfn.alarmActions = lazyActions(alarmActionArns_);
  cfn.insufficientDataActions = lazyActions(insufficientDataActionArns_);
  cfn.okActions = lazyActions(okActionArns_);
  New<CfnAlarm> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  arn_ = getResourceArnAttribute(resource->attrArn(), detail::alarmArnParts(physicalName()));
  name_ = getResourceNameAttribute(resource->ref());
  detail::addMetricWarnings(*this, metric_.warningsV2());
}
}  // namespace cdk::cloudwatch
