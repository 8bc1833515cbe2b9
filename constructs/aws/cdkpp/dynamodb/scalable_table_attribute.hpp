// SPDX-License-Identifier: Apache-2.0
// IScalableTableAttribute: the capacity of a table or an index that is scaled. Follows aws-cdk-lib 2.276.0,
// aws-dynamodb.
#pragma once
#include <cdkpp/applicationautoscaling/scalable_target.hpp>

namespace cdk::dynamodb {

struct EnableScalingProps {
  Required<Value<double>> maxCapacity;
  Required<Value<double>> minCapacity;
};

struct UtilizationScalingProps {
  /// Whether capacity is never taken away. @default false
  Optional<Value<bool>> disableScaleIn{};
  /// @default made of the place in the tree
  Optional<Value<std::string>> policyName{};
  /// How long nothing is taken away after something was. @default 0
  Optional<Duration> scaleInCooldown{};
  /// How long nothing is added after something was. @default 0
  Optional<Duration> scaleOutCooldown{};
  /// 10 to 90 percent.
  Required<Value<double>> targetUtilizationPercent;
};

class IScalableTableAttribute : public virtual applicationautoscaling::IScalableTargetRef {
 public:
  /// Changes the limits at times. @throws ValidationError CDKPP4588 when neither limit is given.
  virtual void scaleOnSchedule(std::string id, const applicationautoscaling::ScalingSchedule& actions) = 0;
  /// Keeps the used part of the capacity at a value; once.
  /// @throws ValidationError CDKPP4530 when the value is out of range.
  virtual void scaleOnUtilization(UtilizationScalingProps props) = 0;
};

}  // namespace cdk::dynamodb
