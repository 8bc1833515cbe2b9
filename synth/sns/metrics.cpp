// SPDX-License-Identifier: Apache-2.0
// The metrics of topics.
#include <cdkpp/sns/itopic.hpp>

namespace cdk::sns {
namespace {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

/// The options win over the statistic.
Metric metricOf(const ITopic& topic, Value<std::string> name, const char* statistic, const MetricOptions& options) {
  return Metric{cloudwatch::MetricProps{.dimensionsMap = {{"TopicName", topic.topicName()}},
                                        .metricName = std::move(name),
                                        .namespace_ = "AWS/SNS",
                                        .statistic = statistic}}
      .with(options)
      .attachTo(topic);
}

}  // namespace

Metric ITopic::metric(Value<std::string> metricName, MetricOptions props) const {
  return metricOf(*this, std::move(metricName), "Average", props);
}
Metric ITopic::metricNumberOfMessagesPublished(MetricOptions props) const {
  return metricOf(*this, "NumberOfMessagesPublished", "Sum", props);
}
Metric ITopic::metricNumberOfNotificationsDelivered(MetricOptions props) const {
  return metricOf(*this, "NumberOfNotificationsDelivered", "Sum", props);
}
Metric ITopic::metricNumberOfNotificationsFailed(MetricOptions props) const {
  return metricOf(*this, "NumberOfNotificationsFailed", "Sum", props);
}
Metric ITopic::metricNumberOfNotificationsFilteredOut(MetricOptions props) const {
  return metricOf(*this, "NumberOfNotificationsFilteredOut", "Sum", props);
}
Metric ITopic::metricNumberOfNotificationsFilteredOutInvalidAttributes(MetricOptions props) const {
  return metricOf(*this, "NumberOfNotificationsFilteredOut-InvalidAttributes", "Sum", props);
}
Metric ITopic::metricNumberOfNotificationsFilteredOutNoMessageAttributes(MetricOptions props) const {
  return metricOf(*this, "NumberOfNotificationsFilteredOut-NoMessageAttributes", "Sum", props);
}
Metric ITopic::metricPublishSize(MetricOptions props) const { return metricOf(*this, "PublishSize", "Average", props); }
Metric ITopic::metricSMSMonthToDateSpentUSD(MetricOptions props) const {
  return metricOf(*this, "SMSMonthToDateSpentUSD", "Maximum", props);
}
Metric ITopic::metricSMSSuccessRate(MetricOptions props) const {
  return metricOf(*this, "SMSSuccessRate", "Sum", props);
}

}  // namespace cdk::sns
