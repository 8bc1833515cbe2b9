// SPDX-License-Identifier: Apache-2.0
// Alarms that act on an EC2 instance. Follows aws-cdk-lib 2.276.0, aws-cloudwatch-actions.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>

namespace cdk::cloudwatch_actions {

/// What happens to the instance.
enum class Ec2InstanceAction : unsigned char { STOP, TERMINATE, RECOVER, REBOOT };

/// Acts on the instance that the metric of the alarm is about: its only dimension is InstanceId.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html
class Ec2Action : public cloudwatch::IAlarmAction {
 public:
  explicit Ec2Action(Ec2InstanceAction instanceAction) : action_(instanceAction) {}
  cloudwatch::AlarmActionConfig bind(Construct& scope, cloudwatch::IAlarm&) const override {
    constexpr const char* names[] = {"stop", "terminate", "recover", "reboot"};
    const Stack& stack = Stack::of(scope);
    return {.alarmActionArn = "arn:" + stack.partition() + ":automate:" + stack.region() +
                              ":ec2:" + names[static_cast<int>(action_)]};
  }

 private:
  Ec2InstanceAction action_;
};

}  // namespace cdk::cloudwatch_actions
