// SPDX-License-Identifier: Apache-2.0
// StepScalingAction and StepScalingPolicy.
#include <cdkpp/applicationautoscaling/step_scaling_policy.hpp>
#include <cdkpp/cloudwatch/alarm.hpp>
#include <cdkpp/cloudwatch/metric_config.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>

#include "autoscaling_common/intervals.hpp"
#include "text/number.hpp"

namespace cdk::applicationautoscaling {
namespace {

using detail::Interval;

Optional<Value<std::string>> nameOf(const Optional<AdjustmentType>& type) {
  static constexpr const char* NAMES[] = {"ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"};
  return type ? Optional<Value<std::string>>(NAMES[static_cast<std::size_t>(*type)]) : Optional<Value<std::string>>();
}
Optional<Value<std::string>> nameOf(const Optional<MetricAggregationType>& type) {
  static constexpr const char* NAMES[] = {"Average", "Minimum", "Maximum"};
  return type ? Optional<Value<std::string>>(NAMES[static_cast<std::size_t>(*type)]) : Optional<Value<std::string>>();
}

Optional<MetricAggregationType> aggregationOf(const StepScalingPolicyProps& props) {
  if (props.metricAggregationType) return props.metricAggregationType;
  const auto stat = props.metric->toMetricConfig().metricStat;
  if (!stat) return {};
  if (*stat->statistic == "Minimum") return MetricAggregationType::MINIMUM;
  if (*stat->statistic == "Maximum") return MetricAggregationType::MAXIMUM;
  return MetricAggregationType::AVERAGE;
}

void check(const StepScalingPolicyProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.count("scalingSteps", *props.scalingSteps, 2, 40);
  const auto& periods = props.evaluationPeriods;
  const auto& points = props.datapointsToAlarm;
  rules.range("evaluationPeriods", periods, 1, detail::PropertyRules::UNLIMITED);
  rules.range("datapointsToAlarm", points, 1, detail::PropertyRules::UNLIMITED);
  rules.require(!points || periods, "datapointsToAlarm needs evaluationPeriods: set it too");
  if (points && periods && points->isLiteral() && periods->isLiteral())
    rules.require(points->literal() <= periods->literal(),
                  "datapointsToAlarm must not be above evaluationPeriods, but " +
                      text::numberToString(points->literal()) + " and " + text::numberToString(periods->literal()) +
                      " were given");
  rules.check("CDKPP4585", about);
}

std::vector<Interval> intervalsOf(const StepScalingPolicyProps& props, const IConstruct& about) {
  std::vector<detail::GivenInterval> given;
  const auto known = [](const Optional<double>& bound) {
    return bound ? std::optional<double>(*bound) : std::optional<double>();
  };
  for (const ScalingInterval& step : *props.scalingSteps)
    given.push_back({.change = *step.change, .lower = known(step.lower), .upper = known(step.upper)});
  std::string problem;
  const bool absolute = props.adjustmentType && *props.adjustmentType == AdjustmentType::EXACT_CAPACITY;
  std::vector<Interval> intervals = detail::normalizeIntervals(std::move(given), absolute, problem);
  if (!problem.empty()) throw ValidationError("CDKPP4586", "scalingSteps: " + problem, about);
  return intervals;
}

class StartAction final : public cloudwatch::IAlarmAction {
 public:
  explicit StartAction(Value<std::string> arn) : arn_(std::move(arn)) {}
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarmActionArn = arn_};
  }

 private:
  Value<std::string> arn_;
};

Handle<StepScalingAction> actionOf(StepScalingPolicy& policy, const char* id, const StepScalingPolicyProps& props) {
  return New<StepScalingAction>{policy,
                                Id(id, policy.node().location()),
                                {.adjustmentType = props.adjustmentType.valueOr(AdjustmentType::CHANGE_IN_CAPACITY),
                                 .cooldown = props.cooldown,
                                 .metricAggregationType = aggregationOf(props),
                                 .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
                                 .scalingTarget = *props.scalingTarget}};
}

Handle<cloudwatch::Alarm> alarmOf(StepScalingPolicy& policy, const char* id, const StepScalingPolicyProps& props,
                                  const char* description, cloudwatch::ComparisonOperator comparison, double threshold,
                                  const StepScalingAction& action) {
  New<cloudwatch::Alarm> alarm{policy,
                               Id(id, policy.node().location()),
                               {.alarmDescription = description,
                                .comparisonOperator = comparison,
                                .datapointsToAlarm = props.datapointsToAlarm,
                                .evaluationPeriods = props.evaluationPeriods.valueOr(1),
                                .metric = *props.metric,
                                .threshold = threshold}};
  alarm->addAlarmAction(StartAction(action.scalingPolicyArn()));
  return alarm;
}

Optional<Value<double>> distance(bool bounded, double bound, double threshold) {
  return bounded ? Optional<Value<double>>(bound - threshold) : Optional<Value<double>>();
}

}  // namespace

StepScalingAction::StepScalingAction(Scope scope, StepScalingActionProps props) : Construct(scope) {
  New<CfnScalingPolicy> resource{
      *this,
      Id("Resource", node().location()),
      {.policyName = props.policyName ? *props.policyName : Value<std::string>(Names::uniqueId(*this)),
       .policyType = "StepScaling",
       .scalingTargetId = props.scalingTarget->scalableTargetRef().resourceId,
       .stepScalingPolicyConfiguration = CfnScalingPolicy::StepScalingPolicyConfigurationProperty{
           .adjustmentType = nameOf(props.adjustmentType),
           .cooldown = detail::inSeconds(props.cooldown),
           .metricAggregationType = nameOf(props.metricAggregationType),
           .minAdjustmentMagnitude = props.minAdjustmentMagnitude,
           .stepAdjustments = List<CfnScalingPolicy::StepAdjustmentProperty>::lazy([this] { return adjustments_; })}}};
  arn_ = resource->ref();
}

void StepScalingAction::addAdjustment(const AdjustmentTier& adjustment) {
  if (!adjustment.lowerBound && !adjustment.upperBound)
    throw ValidationError("CDKPP4584", "an adjustment needs a bound: give lowerBound, upperBound or both", *this);
  adjustments_.add(CfnScalingPolicy::StepAdjustmentProperty{.metricIntervalLowerBound = adjustment.lowerBound,
                                                            .metricIntervalUpperBound = adjustment.upperBound,
                                                            .scalingAdjustment = *adjustment.adjustment});
}

StepScalingPolicy::StepScalingPolicy(Scope scope, StepScalingPolicyProps props) : Construct(scope) {
  check(props, *this);
  const std::vector<Interval> intervals = intervalsOf(props, *this);
  const detail::AlarmIntervals alarms = detail::findAlarmIntervals(intervals);
  if (alarms.lower) {
    const double threshold = intervals[*alarms.lower].upper;
    lowerAction_ = actionOf(*this, "LowerPolicy", props);
    for (std::size_t i = *alarms.lower + 1; i-- > 0;)
      lowerAction_->addAdjustment({.adjustment = *intervals[i].change,
                                   .lowerBound = distance(i > 0, intervals[i].lower, threshold),
                                   .upperBound = intervals[i].upper - threshold});
    lowerAlarm_ = alarmOf(*this, "LowerAlarm", props, "Lower threshold scaling alarm",
                          cloudwatch::ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD, threshold, *lowerAction_);
  }
  if (alarms.upper) {
    const double threshold = intervals[*alarms.upper].lower;
    upperAction_ = actionOf(*this, "UpperPolicy", props);
    for (std::size_t i = *alarms.upper; i < intervals.size(); ++i)
      upperAction_->addAdjustment({.adjustment = *intervals[i].change,
                                   .lowerBound = intervals[i].lower - threshold,
                                   .upperBound = distance(i + 1 < intervals.size(), intervals[i].upper, threshold)});
    upperAlarm_ = alarmOf(*this, "UpperAlarm", props, "Upper threshold scaling alarm",
                          cloudwatch::ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD, threshold, *upperAction_);
  }
}

}  // namespace cdk::applicationautoscaling
