// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::MetricFilter. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/logs/cfn_metric_filter.hpp>
#include <cdkpp/logs/log_group_ref.hpp>
#include <cdkpp/logs/pattern.hpp>

namespace cdk::logs {

struct MetricFilterProps {
  /// Whether events are looked at after their transformation. CloudFormation: ApplyOnTransformedLogs. @default false
  Optional<bool> applyOnTransformedLogs{};
  /// The value while no event matches; not together with dimensions. @default no data
  Optional<Value<double>> defaultValue{};
  /// Up to three: names and the fields of the event with their values, "$.field". @default none
  Map<Value<std::string>> dimensions{};
  /// CloudFormation: FilterName. @default made by CloudFormation
  Optional<Value<std::string>> filterName{};
  /// The events that count. CloudFormation: FilterPattern.
  Required<IFilterPattern> filterPattern;
  /// CloudFormation: LogGroupName.
  Required<ILogGroupRef&> logGroup;
  /// The name of the metric.
  Required<Value<std::string>> metricName;
  /// The namespace of the metric; those that begin with "AWS/" are of AWS.
  Required<Value<std::string>> metricNamespace;
  /// What an event counts: a number, or the field with it, "$.field" or "$column". @default "1"
  Optional<Value<std::string>> metricValue{};
  /// @default none
  Optional<cloudwatch::Unit> unit{};
};

/// MetricFilterProps without the log group, for ILogGroup::addMetricFilter.
struct MetricFilterOptions {
  /// Whether events are looked at after their transformation. CloudFormation: ApplyOnTransformedLogs. @default false
  Optional<bool> applyOnTransformedLogs{};
  /// The value while no event matches; not together with dimensions. @default no data
  Optional<Value<double>> defaultValue{};
  /// Up to three: names and the fields of the event with their values, "$.field". @default none
  Map<Value<std::string>> dimensions{};
  /// CloudFormation: FilterName. @default made by CloudFormation
  Optional<Value<std::string>> filterName{};
  /// The events that count. CloudFormation: FilterPattern.
  Required<IFilterPattern> filterPattern;
  /// The name of the metric.
  Required<Value<std::string>> metricName;
  /// The namespace of the metric; those that begin with "AWS/" are of AWS.
  Required<Value<std::string>> metricNamespace;
  /// What an event counts: a number, or the field with it, "$.field" or "$column". @default "1"
  Optional<Value<std::string>> metricValue{};
  /// @default none
  Optional<cloudwatch::Unit> unit{};
};

/// Makes a metric of log events.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html
class MetricFilter : public Resource {
 public:
  using Props = MetricFilterProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.MetricFilter";
  /// @throws ValidationError CDKPP4707 for more than three dimensions.
  template <std::same_as<MetricFilterProps> P = MetricFilterProps>
  explicit MetricFilter(Scope scope, P props);
  /// The metric, its average over five minutes unless the properties say otherwise.
  cloudwatch::Metric metric(const cloudwatch::MetricOptions& props = {}) const;

 private:
  Value<std::string> metricName_;
  Value<std::string> metricNamespace_;
};

namespace detail {
CfnMetricFilter::MetricTransformationProperty metricTransformation(
    const MetricFilterProps& props, const IConstruct& about);
}  // namespace detail

template <std::same_as<MetricFilterProps> P>
MetricFilter::MetricFilter(Scope scope, P props)
    : Resource{::cdk::detail::injected<MetricFilter>(scope, props), {.physicalName = props.filterName}},
      metricName_(*props.metricName),
      metricNamespace_(*props.metricNamespace) {
  New<CfnMetricFilter> resource{*this, Id("Resource", node().location()),
      {.applyOnTransformedLogs = props.applyOnTransformedLogs,
          .filterName = physicalName(),
          .filterPattern = props.filterPattern->logPatternString(),
          .logGroupName = props.logGroup->logGroupRef().logGroupName,
          .metricTransformations = {detail::metricTransformation(props, *this)}}};
}

}  // namespace cdk::logs
