// SPDX-License-Identifier: Apache-2.0
// AWS::ApplicationAutoScaling::ScalingPolicy that an alarm starts. Follows aws-cdk-lib 2.276.0,
// aws-applicationautoscaling.
#pragma once
#include <cdkpp/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdkpp/applicationautoscaling/scalable_target_ref.hpp>
#include <cdkpp/core/duration.hpp>

namespace cdk::applicationautoscaling {

/// What the number of a step means.
enum class AdjustmentType {
  CHANGE_IN_CAPACITY,          ///< It is added to the capacity.
  PERCENT_CHANGE_IN_CAPACITY,  ///< The capacity changes by this percentage.
  EXACT_CAPACITY,              ///< It is the new capacity.
};

/// How the data points of a period become one number.
enum class MetricAggregationType { AVERAGE, MINIMUM, MAXIMUM };

struct StepScalingActionProps {
  /// CloudFormation: AdjustmentType. @default AdjustmentType::CHANGE_IN_CAPACITY, by the service
  Optional<AdjustmentType> adjustmentType{};
  /// How long the next action waits. CloudFormation: Cooldown. @default that of the service
  Optional<Duration> cooldown{};
  /// CloudFormation: MetricAggregationType. @default MetricAggregationType::AVERAGE, by the service
  Optional<MetricAggregationType> metricAggregationType{};
  /// The least change, with AdjustmentType::PERCENT_CHANGE_IN_CAPACITY. CloudFormation: MinAdjustmentMagnitude.
  /// @default none
  Optional<Value<double>> minAdjustmentMagnitude{};
  /// CloudFormation: PolicyName. @default made of the place in the tree
  Optional<Value<std::string>> policyName{};
  /// CloudFormation: ScalingTargetId.
  Required<IScalableTargetRef&> scalingTarget;
};

/// What happens while the metric is in a range. At least one of both bounds is given.
struct AdjustmentTier {
  /// As AdjustmentType says. CloudFormation: ScalingAdjustment.
  Required<Value<double>> adjustment;
  /// The distance from the threshold of the alarm. CloudFormation: MetricIntervalLowerBound. @default no bound
  Optional<Value<double>> lowerBound{};
  /// The distance from the threshold of the alarm. CloudFormation: MetricIntervalUpperBound. @default no bound
  Optional<Value<double>> upperBound{};
};

/// An action of an alarm that changes the capacity in steps. StepScalingPolicy makes it together with the alarm.
class StepScalingAction : public Construct {
 public:
  using Props = StepScalingActionProps;
  explicit StepScalingAction(Scope scope, StepScalingActionProps props);
  /// @throws ValidationError CDKPP4584 when it has no bound.
  void addAdjustment(const AdjustmentTier& adjustment);
  /// CloudFormation: Ref.
  Value<std::string> scalingPolicyArn() const { return arn_; }

 private:
  List<CfnScalingPolicy::StepAdjustmentProperty> adjustments_ = List<CfnScalingPolicy::StepAdjustmentProperty>::empty();
  Value<std::string> arn_ = "";
};

}  // namespace cdk::applicationautoscaling
