// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/time_zone.hpp>
#include <cdkpp/iam/role.hpp>

#include "text/number.hpp"

namespace cdk {
namespace {

using namespace applicationautoscaling;

void checkLimits(const ScalableTargetProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.range("maxCapacity", *props.maxCapacity, 0, detail::PropertyRules::UNLIMITED);
  rules.range("minCapacity", *props.minCapacity, 0, detail::PropertyRules::UNLIMITED);
  const Value<double>& low = *props.minCapacity;
  const Value<double>& high = *props.maxCapacity;
  if (low.isLiteral() && high.isLiteral())
    rules.require(low.literal() <= high.literal(), "minCapacity must not be above maxCapacity, but " +
                                                       text::numberToString(low.literal()) + " and " +
                                                       text::numberToString(high.literal()) + " were given");
  rules.check("CDKPP4580", about);
}

class ImportedScalableTarget final : public Resource, public virtual IScalableTarget {
 public:
  struct Props {
    Value<std::string> id = "";
    Optional<Value<std::string>> dimension{};
    Optional<Value<std::string>> serviceNamespace{};
  };
  explicit ImportedScalableTarget(Scope scope, Props props) : Resource(scope), props_(std::move(props)) {}
  Value<std::string> scalableTargetId() const override { return props_.id; }
  ScalableTargetReference scalableTargetRef() const override {
    if (!props_.dimension)
      throw ValidationError("CDKPP4587",
                            "of a target that was imported by its id only the id is known: import it by "
                            "ScalableTarget::fromScalableTargetAttributes",
                            *this);
    return {
        .resourceId = props_.id, .scalableDimension = *props_.dimension, .serviceNamespace = *props_.serviceNamespace};
  }

 private:
  Props props_;
};

/// "2027-01-01T00:00:00Z": CloudFormation takes no fractions of seconds.
Optional<Value<std::string>> isoDate(const Optional<Expiration>& date) {
  if (!date) return {};
  const std::string text = date->toIsoString();
  return Value<std::string>(text.substr(0, text.find('.')) + "Z");
}

}  // namespace

namespace applicationautoscaling {

Handle<IScalableTarget> ScalableTarget::fromScalableTargetAttributes(const Parent& scope, const Id& id,
                                                                     ScalableTargetAttributes attributes) {
  return New<ImportedScalableTarget>{scope,
                                     id,
                                     {.id = *attributes.scalableTargetId,
                                      .dimension = *attributes.scalableDimension,
                                      .serviceNamespace = *attributes.serviceNamespace}};
}
Handle<IScalableTarget> ScalableTarget::fromScalableTargetId(const Parent& scope, const Id& id,
                                                             Value<std::string> scalableTargetId) {
  return New<ImportedScalableTarget>{scope, id, {.id = std::move(scalableTargetId)}};
}

ScalableTarget::ScalableTarget(Scope scope, ScalableTargetProps props)
    : Resource{detail::injected<ScalableTarget>(scope, props)} {
  checkLimits(props, *this);
  if (props.role)
    role_ = *props.role;
  else
    role_ = New<iam::Role>{*this,
                           Id("Role", node().location()),
                           {.assumedBy = iam::ServicePrincipal("application-autoscaling.amazonaws.com")}};
  dimension_ = *props.scalableDimension;
  serviceNamespace_ = *props.serviceNamespace;
  New<CfnScalableTarget> resource{
      *this,
      Id("Resource", node().location()),
      {.maxCapacity = *props.maxCapacity,
       .minCapacity = *props.minCapacity,
       .resourceId = *props.resourceId,
       .roleArn = role_->roleArn(),
       .scalableDimension = dimension_,
       .scheduledActions = List<CfnScalableTarget::ScheduledActionProperty>::lazy([this] { return actions_; }),
       .serviceNamespace = serviceNamespace_}};
  id_ = resource->ref();
}

void ScalableTarget::addToRolePolicy(const iam::PolicyStatement& statement) { role_->addToPrincipalPolicy(statement); }

Handle<StepScalingPolicy> ScalableTarget::scaleOnMetric(Id id, BasicStepScalingPolicyProps props) {
  return New<StepScalingPolicy>{*this,
                                std::move(id),
                                {.adjustmentType = props.adjustmentType,
                                 .cooldown = props.cooldown,
                                 .datapointsToAlarm = props.datapointsToAlarm,
                                 .evaluationPeriods = props.evaluationPeriods,
                                 .metric = *props.metric,
                                 .metricAggregationType = props.metricAggregationType,
                                 .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
                                 .scalingSteps = *props.scalingSteps,
                                 .scalingTarget = *this}};
}

void ScalableTarget::scaleOnSchedule(std::string id, const ScalingSchedule& action) {
  if (!action.minCapacity && !action.maxCapacity)
    throw ValidationError(
        "CDKPP4588", "the scheduled action '" + id + "' changes nothing: give minCapacity, maxCapacity or both", *this);
  action.schedule->bind(*this);
  actions_.add(CfnScalableTarget::ScheduledActionProperty{
      .endTime = isoDate(action.endTime),
      .scalableTargetAction = CfnScalableTarget::ScalableTargetActionProperty{.maxCapacity = action.maxCapacity,
                                                                              .minCapacity = action.minCapacity},
      .schedule = action.schedule->expressionString(),
      .scheduledActionName = std::move(id),
      .startTime = isoDate(action.startTime),
      .timezone = action.timeZone ? Optional<Value<std::string>>(action.timeZone->timezoneName)
                                  : Optional<Value<std::string>>()});
}

Handle<TargetTrackingScalingPolicy> ScalableTarget::scaleToTrackMetric(Id id,
                                                                       BasicTargetTrackingScalingPolicyProps props) {
  return New<TargetTrackingScalingPolicy>{*this,
                                          std::move(id),
                                          {.customMetric = props.customMetric,
                                           .disableScaleIn = props.disableScaleIn,
                                           .policyName = props.policyName,
                                           .predefinedMetric = props.predefinedMetric,
                                           .resourceLabel = props.resourceLabel,
                                           .scaleInCooldown = props.scaleInCooldown,
                                           .scaleOutCooldown = props.scaleOutCooldown,
                                           .scalingTarget = *this,
                                           .targetValue = *props.targetValue}};
}

BaseScalableAttribute::BaseScalableAttribute(Scope scope, BaseScalableAttributeProps props)
    : Construct(scope), props_(std::move(props)) {
  target_ = New<ScalableTarget>{*this,
                                Id("Target", node().location()),
                                {.maxCapacity = *props_.maxCapacity,
                                 .minCapacity = props_.minCapacity.valueOr(1),
                                 .resourceId = *props_.resourceId,
                                 .role = *props_.role,
                                 .scalableDimension = *props_.dimension,
                                 .serviceNamespace = *props_.serviceNamespace}};
}
void BaseScalableAttribute::doScaleOnMetric(Id id, BasicStepScalingPolicyProps props) {
  target_->scaleOnMetric(std::move(id), std::move(props));
}
void BaseScalableAttribute::doScaleOnSchedule(std::string id, const ScalingSchedule& action) {
  target_->scaleOnSchedule(std::move(id), action);
}
void BaseScalableAttribute::doScaleToTrackMetric(Id id, BasicTargetTrackingScalingPolicyProps props) {
  target_->scaleToTrackMetric(std::move(id), std::move(props));
}

}  // namespace applicationautoscaling
}  // namespace cdk
