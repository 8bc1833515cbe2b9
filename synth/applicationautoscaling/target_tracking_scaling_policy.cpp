// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdkpp/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdkpp/cloudwatch/metric_config.hpp>
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/stack.hpp>

namespace cdk::applicationautoscaling {
namespace {

using cloudwatch::MetricStatConfig;

void check(const TargetTrackingScalingPolicyProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.require(props.customMetric.hasValue() != props.predefinedMetric.hasValue(),
                std::string("a policy tracks customMetric or predefinedMetric, but ") +
                    (props.customMetric ? "both were given: leave one out" : "none was given: give one of them"));
  if (props.customMetric) {
    const auto stat = props.customMetric->toMetricConfig().metricStat;
    rules.require(stat.hasValue(), "customMetric must be a Metric, no formula: use scaleOnMetric for those");
    if (stat)
      rules.require(!stat->statistic->starts_with('p'),
                    "customMetric has the statistic '" + *stat->statistic +
                        "', but target tracking takes Average, Minimum, Maximum, SampleCount and Sum only");
  }
  rules.check("CDKPP4583", about);
}

bool differ(const Optional<Value<std::string>>& given, const Value<std::string>& expected) {
  return given && given->isLiteral() && expected.isLiteral() && given->literal() != expected.literal();
}

/// In the words of the CDK, so that tools find it.
void warnOfPlace(const Construct& scope, const char* id, const char* place, const Optional<Value<std::string>>& given,
                 const Value<std::string>& expected) {
  if (!differ(given, expected)) return;
  const std::string what = place;
  Annotations::of(scope).addWarningV2("@aws-cdk/aws-applicationautoscaling:" + std::string(id),
                                      "target tracking can only use metrics from its own " + what + "; metric " + what +
                                          " \"" + given->literal() + "\" is ignored and " + what + " \"" +
                                          expected.literal() + "\" is used");
}

Optional<CfnScalingPolicy::CustomizedMetricSpecificationProperty> customMetric(
    const TargetTrackingScalingPolicyProps& props, const Construct& scope) {
  if (!props.customMetric) return {};
  const MetricStatConfig stat = *props.customMetric->toMetricConfig().metricStat;
  const Stack& stack = Stack::of(scope);
  warnOfPlace(scope, "crossAccountMetricIgnored", "account", stat.account, stack.account());
  warnOfPlace(scope, "crossRegionMetricIgnored", "region", stat.region, stack.region());
  List<CfnScalingPolicy::MetricDimensionProperty> dimensions;
  for (const cloudwatch::Dimension& dimension : stat.dimensions)
    dimensions.add(CfnScalingPolicy::MetricDimensionProperty{.name = dimension.name, .value = dimension.value});
  return CfnScalingPolicy::CustomizedMetricSpecificationProperty{
      .dimensions = dimensions,
      .metricName = *stat.metricName,
      .namespace_ = *stat.namespace_,
      .statistic = *stat.statistic,
      .unit = stat.unitFilter ? Optional<Value<std::string>>(detail::nameOf(*stat.unitFilter))
                              : Optional<Value<std::string>>()};
}

Optional<CfnScalingPolicy::PredefinedMetricSpecificationProperty> predefinedMetric(
    const TargetTrackingScalingPolicyProps& props) {
  if (!props.predefinedMetric) return {};
  return CfnScalingPolicy::PredefinedMetricSpecificationProperty{.predefinedMetricType = *props.predefinedMetric,
                                                                 .resourceLabel = props.resourceLabel};
}

}  // namespace

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(Scope scope, TargetTrackingScalingPolicyProps props)
    : Construct(scope) {
  check(props, *this);
  New<CfnScalingPolicy> resource{
      *this,
      Id("Resource", node().location()),
      {.policyName = props.policyName ? *props.policyName : Value<std::string>(Names::uniqueId(*this)),
       .policyType = "TargetTrackingScaling",
       .scalingTargetId = props.scalingTarget->scalableTargetRef().resourceId,
       .targetTrackingScalingPolicyConfiguration = CfnScalingPolicy::TargetTrackingScalingPolicyConfigurationProperty{
           .customizedMetricSpecification = customMetric(props, *this),
           .disableScaleIn = props.disableScaleIn,
           .predefinedMetricSpecification = predefinedMetric(props),
           .scaleInCooldown = detail::inSeconds(props.scaleInCooldown),
           .scaleOutCooldown = detail::inSeconds(props.scaleOutCooldown),
           .targetValue = *props.targetValue}}};
  arn_ = resource->ref();
}

}  // namespace cdk::applicationautoscaling
