// SPDX-License-Identifier: Apache-2.0
// The metrics of queues.
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::sqs {
namespace {

using cloudwatch::MathExpression;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;

/// The options win over the statistic.
Metric metricOf(const IQueue& queue, Value<std::string> name, const char* statistic, const MetricOptions& options) {
  return Metric{cloudwatch::MetricProps{.dimensionsMap = {{"QueueName", queue.queueName()}},
                                        .metricName = std::move(name),
                                        .namespace_ = "AWS/SQS",
                                        .statistic = statistic}}
      .with(options)
      .attachTo(queue);
}

}  // namespace

Metric IQueue::metric(Value<std::string> metricName, MetricOptions props) const {
  return metricOf(*this, std::move(metricName), "Average", props);
}
Metric IQueue::metricApproximateAgeOfOldestMessage(MetricOptions props) const {
  return metricOf(*this, "ApproximateAgeOfOldestMessage", "Maximum", props);
}
Metric IQueue::metricApproximateNumberOfMessagesDelayed(MetricOptions props) const {
  return metricOf(*this, "ApproximateNumberOfMessagesDelayed", "Maximum", props);
}
Metric IQueue::metricApproximateNumberOfMessagesNotVisible(MetricOptions props) const {
  return metricOf(*this, "ApproximateNumberOfMessagesNotVisible", "Maximum", props);
}
Metric IQueue::metricApproximateNumberOfMessagesVisible(MetricOptions props) const {
  return metricOf(*this, "ApproximateNumberOfMessagesVisible", "Maximum", props);
}
Metric IQueue::metricNumberOfEmptyReceives(MetricOptions props) const {
  return metricOf(*this, "NumberOfEmptyReceives", "Sum", props);
}
Metric IQueue::metricNumberOfMessagesDeleted(MetricOptions props) const {
  return metricOf(*this, "NumberOfMessagesDeleted", "Sum", props);
}
Metric IQueue::metricNumberOfMessagesReceived(MetricOptions props) const {
  return metricOf(*this, "NumberOfMessagesReceived", "Sum", props);
}
Metric IQueue::metricNumberOfMessagesSent(MetricOptions props) const {
  return metricOf(*this, "NumberOfMessagesSent", "Sum", props);
}
Metric IQueue::metricSentMessageSize(MetricOptions props) const {
  return metricOf(*this, "SentMessageSize", "Average", props);
}

MathExpression IQueue::metricApproximateNumberOfMessagesOutstanding(MetricOptions props) const {
  return MathExpression{
      {.color = props.color,
       .expression = "visible + notVisible",
       .label = props.label ? *props.label : Value<std::string>("Approximate number of messages outstanding"),
       .period = props.period,
       .usingMetrics = {{"visible", metricApproximateNumberOfMessagesVisible(props)},
                        {"notVisible", metricApproximateNumberOfMessagesNotVisible(props)}}}};
}

}  // namespace cdk::sqs
