// SPDX-License-Identifier: Apache-2.0
// Alarms that invoke a function. Follows aws-cdk-lib 2.276.0, aws-cloudwatch-actions.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>

namespace cdk::lambda {
class IFunction;
}

namespace cdk::cloudwatch_actions {

struct LambdaActionProps {
  /// Whether the id of the permission is made of the whole path of the alarm: for alarms of equal ids at different
  /// places. @default false
  Optional<bool> useUniquePermissionId{};
};

/// Invokes a function, a version or an alias, as the alarm is permitted to:
/// `alarm->addAlarmAction(cloudwatch_actions::LambdaAction(*fn))`.
class LambdaAction : public cloudwatch::IAlarmAction {
 public:
  explicit LambdaAction(lambda::IFunction& lambdaFunction, LambdaActionProps props = {})
      : lambdaFunction_(lambdaFunction), props_(std::move(props)) {}
  cloudwatch::AlarmActionConfig bind(Construct& scope, cloudwatch::IAlarm& alarm) const override;

 private:
  lambda::IFunction& lambdaFunction_;
  LambdaActionProps props_;
};

}  // namespace cdk::cloudwatch_actions
