// SPDX-License-Identifier: Apache-2.0
// The filters of a log group: where its events go, and the metrics that are made of them.
#include <cdkpp/logs/metric_filter.hpp>
#include <cdkpp/logs/subscription_filter.hpp>

namespace cdk::logs {

namespace detail {

CfnMetricFilter::MetricTransformationProperty metricTransformation(const MetricFilterProps& props,
                                                                   const IConstruct& about) {
  constexpr std::size_t mostDimensions = 3;
  if (props.dimensions.size() > mostDimensions)
    throw ValidationError(
        "CDKPP4707",
        "a metric filter can have 3 dimensions, but " + std::to_string(props.dimensions.size()) + " were given", about);
  CfnMetricFilter::MetricTransformationProperty transformation{.defaultValue = props.defaultValue,
                                                               .metricName = *props.metricName,
                                                               .metricNamespace = *props.metricNamespace,
                                                               .metricValue = props.metricValue.valueOr("1")};
  if (props.dimensions.hasValue()) {
    transformation.dimensions = List<CfnMetricFilter::DimensionProperty>::empty();
    for (std::size_t i = 0; i < props.dimensions.size(); ++i)
      transformation.dimensions.add(
          CfnMetricFilter::DimensionProperty{.key = props.dimensions.key(i), .value = props.dimensions.value(i)});
  }
  if (props.unit) transformation.unit = cdk::detail::nameOf(*props.unit);
  return transformation;
}

}  // namespace detail

cloudwatch::Metric MetricFilter::metric(const cloudwatch::MetricOptions& props) const {
  return cloudwatch::Metric{
      cloudwatch::MetricProps{.metricName = metricName_, .namespace_ = metricNamespace_, .statistic = "avg"}}
      .with(props)
      .attachTo(*this);
}

void SubscriptionFilter::makeResource(const SubscriptionFilterProps& props) {
  const LogSubscriptionDestination& destination = *props.destination;
  if (props.distribution && !destination->takesDistribution())
    throw ValidationError("CDKPP4708", "distribution is for a KinesisDestination only; leave it out", *this);
  const LogSubscriptionDestinationConfig config = destination->bind(*this, *props.logGroup);
  CfnSubscriptionFilterProps cfn{.destinationArn = *config.arn,
                                 .filterName = physicalName(),
                                 .filterPattern = props.filterPattern->logPatternString(),
                                 .logGroupName = props.logGroup->logGroupRef().logGroupName};
  if (props.distribution) cfn.distribution = *props.distribution == Distribution::RANDOM ? "Random" : "ByLogStream";
  if (config.role) cfn.roleArn = config.role->roleArn();
  New<CfnSubscriptionFilter> resource{*this, Id("Resource", node().location()), std::move(cfn)};
}

}  // namespace cdk::logs
