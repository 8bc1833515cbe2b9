// SPDX-License-Identifier: Apache-2.0
// BaseScalableAttribute: a property of a construct that is scaled. Follows aws-cdk-lib 2.276.0,
// aws-applicationautoscaling.
#pragma once
#include <cdkpp/applicationautoscaling/scalable_target.hpp>

namespace cdk::applicationautoscaling {

struct BaseScalableAttributeProps {
  /// "dynamodb:table:ReadCapacityUnits" …
  Required<Value<std::string>> dimension;
  Required<Value<double>> maxCapacity;
  /// @default 1
  Optional<Value<double>> minCapacity{};
  /// "table/<name>", "service/<cluster>/<name>" …
  Required<Value<std::string>> resourceId;
  Required<iam::IRole&> role;
  /// One of ServiceNamespace.
  Required<Value<std::string>> serviceNamespace;
};

/// For authors of constructs: a base of what is returned by `autoScale…` methods. A derived class makes those of the
/// `do…` methods public that its service has, with names of its own.
class BaseScalableAttribute : public Construct, public virtual IScalableTargetRef {
 public:
  using Props = BaseScalableAttributeProps;
  ResourceEnvironment env() const { return target_->env(); }
  ScalableTargetReference scalableTargetRef() const override { return target_->scalableTargetRef(); }

 protected:
  /// Makes the target, the child "Target".
  explicit BaseScalableAttribute(Scope scope, BaseScalableAttributeProps props);
  void doScaleOnMetric(Id id, BasicStepScalingPolicyProps props);
  void doScaleOnSchedule(std::string id, const ScalingSchedule& action);
  void doScaleToTrackMetric(Id id, BasicTargetTrackingScalingPolicyProps props);
  const BaseScalableAttributeProps& props() const { return props_; }

 private:
  BaseScalableAttributeProps props_;
  Handle<ScalableTarget> target_{};
};

}  // namespace cdk::applicationautoscaling
