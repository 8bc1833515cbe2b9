// SPDX-License-Identifier: Apache-2.0
// The metrics of functions.
#include <cdkpp/lambda/alias.hpp>
#include <cdkpp/lambda/function.hpp>

namespace cdk::lambda {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

namespace {

/// The options win over the statistic.
MetricOptions withDefault(MetricOptions options, const char* statistic) {
  if (!options.statistic) options.statistic = statistic;
  return options;
}

}  // namespace

Metric FunctionBase::metric(Value<std::string> metricName, MetricOptions props) const {
  return Metric{cloudwatch::MetricProps{.dimensionsMap = {{"FunctionName", functionName()}},
                                        .metricName = std::move(metricName),
                                        .namespace_ = "AWS/Lambda"}}
      .with(props)
      .attachTo(*this);
}

Metric Alias::metric(Value<std::string> metricName, MetricOptions props) const {
  if (!props.dimensionsMap.hasValue())
    props.dimensionsMap = {{"FunctionName", lambda()->functionName()},
                           {"Resource", lambda()->functionName() + ":" + aliasName()}};
  return FunctionBase::metric(std::move(metricName), std::move(props));
}

Metric IFunction::metricDuration(MetricOptions props) const {
  return metric("Duration", withDefault(props, "Average"));
}
Metric IFunction::metricErrors(MetricOptions props) const { return metric("Errors", withDefault(props, "Sum")); }
Metric IFunction::metricInvocations(MetricOptions props) const {
  return metric("Invocations", withDefault(props, "Sum"));
}
Metric IFunction::metricThrottles(MetricOptions props) const { return metric("Throttles", withDefault(props, "Sum")); }

Metric Function::metricAll(Value<std::string> metricName, MetricOptions props) {
  return Metric{cloudwatch::MetricProps{.metricName = std::move(metricName), .namespace_ = "AWS/Lambda"}}.with(props);
}
Metric Function::metricAllConcurrentExecutions(MetricOptions props) {
  return metricAll("ConcurrentExecutions", withDefault(props, "Maximum"));
}
Metric Function::metricAllDuration(MetricOptions props) { return metricAll("Duration", props); }
Metric Function::metricAllErrors(MetricOptions props) { return metricAll("Errors", withDefault(props, "Sum")); }
Metric Function::metricAllInvocations(MetricOptions props) {
  return metricAll("Invocations", withDefault(props, "Sum"));
}
Metric Function::metricAllThrottles(MetricOptions props) { return metricAll("Throttles", withDefault(props, "Sum")); }
Metric Function::metricAllUnreservedConcurrentExecutions(MetricOptions props) {
  return metricAll("UnreservedConcurrentExecutions", withDefault(props, "Maximum"));
}

}  // namespace cdk::lambda
