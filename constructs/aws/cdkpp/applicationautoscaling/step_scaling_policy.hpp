// SPDX-License-Identifier: Apache-2.0
// StepScalingPolicy: alarms on a metric with the actions that they start. Follows aws-cdk-lib 2.276.0,
// aws-applicationautoscaling.
#pragma once
#include <cdkpp/applicationautoscaling/step_scaling_action.hpp>
#include <cdkpp/cloudwatch/metric.hpp>

namespace cdk::applicationautoscaling {

/// What happens while the metric is from `lower` to `upper`. Bounds that are left out are those of the neighbours.
struct ScalingInterval {
  /// As AdjustmentType says; 0 is no change.
  Required<double> change;
  /// @default the upper bound of the interval below, or 0
  Optional<double> lower{};
  /// @default the lower bound of the interval above, or none
  Optional<double> upper{};
};

/// For ScalableTarget::scaleOnMetric.
struct BasicStepScalingPolicyProps {
  /// @default AdjustmentType::CHANGE_IN_CAPACITY
  Optional<AdjustmentType> adjustmentType{};
  /// How long the next action waits. @default that of the service
  Optional<Duration> cooldown{};
  /// How many of evaluationPeriods must breach the threshold, from 1 up; needs evaluationPeriods. @default all
  Optional<Value<double>> datapointsToAlarm{};
  /// How many periods of the metric are looked at, from 1 up. @default 1
  Optional<Value<double>> evaluationPeriods{};
  Required<cloudwatch::IMetric> metric;
  /// @default that of the metric where it is average, minimum or maximum; else AVERAGE
  Optional<MetricAggregationType> metricAggregationType{};
  /// The least change, with AdjustmentType::PERCENT_CHANGE_IN_CAPACITY. @default none
  Optional<Value<double>> minAdjustmentMagnitude{};
  /// 2 to 40 intervals, which do not overlap. At most one stretch between them changes nothing.
  Required<List<ScalingInterval>> scalingSteps;
};

struct StepScalingPolicyProps {
  /// @default AdjustmentType::CHANGE_IN_CAPACITY
  Optional<AdjustmentType> adjustmentType{};
  /// How long the next action waits. @default that of the service
  Optional<Duration> cooldown{};
  /// How many of evaluationPeriods must breach the threshold, from 1 up; needs evaluationPeriods. @default all
  Optional<Value<double>> datapointsToAlarm{};
  /// How many periods of the metric are looked at, from 1 up. @default 1
  Optional<Value<double>> evaluationPeriods{};
  Required<cloudwatch::IMetric> metric;
  /// @default that of the metric where it is average, minimum or maximum; else AVERAGE
  Optional<MetricAggregationType> metricAggregationType{};
  /// The least change, with AdjustmentType::PERCENT_CHANGE_IN_CAPACITY. @default none
  Optional<Value<double>> minAdjustmentMagnitude{};
  /// 2 to 40 intervals, which do not overlap. At most one stretch between them changes nothing.
  Required<List<ScalingInterval>> scalingSteps;
  Required<IScalableTargetRef&> scalingTarget;
};

/// Changes the capacity by the value of a metric: an alarm and an action for low values, and for high ones.
/// @see
/// https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html
class StepScalingPolicy : public Construct {
 public:
  using Props = StepScalingPolicyProps;
  /// @throws ValidationError CDKPP4585 naming everything that is wrong with the properties, CDKPP4586 for intervals
  /// that do not go together.
  explicit StepScalingPolicy(Scope scope, StepScalingPolicyProps props);
  /// What low values start; empty when nothing does.
  Handle<StepScalingAction> lowerAction() const { return lowerAction_; }
  Handle<cloudwatch::Alarm> lowerAlarm() const { return lowerAlarm_; }
  /// What high values start; empty when nothing does.
  Handle<StepScalingAction> upperAction() const { return upperAction_; }
  Handle<cloudwatch::Alarm> upperAlarm() const { return upperAlarm_; }

 private:
  Handle<StepScalingAction> lowerAction_{};
  Handle<cloudwatch::Alarm> lowerAlarm_{};
  Handle<StepScalingAction> upperAction_{};
  Handle<cloudwatch::Alarm> upperAlarm_{};
};

}  // namespace cdk::applicationautoscaling
