// SPDX-License-Identifier: Apache-2.0
// Alarms that scale. Follows aws-cdk-lib 2.276.0, aws-cloudwatch-actions.
#pragma once
#include <cdkpp/applicationautoscaling/scaling_policy_ref.hpp>
#include <cdkpp/autoscaling/scaling_policy_ref.hpp>
#include <cdkpp/cloudwatch/alarm_base.hpp>

namespace cdk::cloudwatch_actions {

namespace detail {
/// A construct that knows the ARN of a scaling policy: a StepScalingAction.
template <class A>
concept ScalingStep = requires(const A& action) { Value<std::string>(action.scalingPolicyArn()); };
}  // namespace detail

/// Scales what Application Auto Scaling manages: tables, services, functions and others.
class ApplicationScalingAction : public cloudwatch::IAlarmAction {
 public:
  explicit ApplicationScalingAction(const interfaces::applicationautoscaling::IScalingPolicyRef& policy)
      : arn_(policy.scalingPolicyRef().scalingPolicyArn) {}
  template <detail::ScalingStep A>
  explicit ApplicationScalingAction(const A& stepScalingAction) : arn_(stepScalingAction.scalingPolicyArn()) {}
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarmActionArn = arn_};
  }

 private:
  Value<std::string> arn_;
};

/// Scales a group of EC2 instances.
class AutoScalingAction : public cloudwatch::IAlarmAction {
 public:
  explicit AutoScalingAction(const interfaces::autoscaling::IScalingPolicyRef& policy)
      : arn_(policy.scalingPolicyRef().scalingPolicyArn) {}
  template <detail::ScalingStep A>
  explicit AutoScalingAction(const A& stepScalingAction) : arn_(stepScalingAction.scalingPolicyArn()) {}
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarmActionArn = arn_};
  }

 private:
  Value<std::string> arn_;
};

}  // namespace cdk::cloudwatch_actions
