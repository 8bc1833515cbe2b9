// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::sqs {

cloudwatch::Metric detail::metric(const IQueue& queue, Value<std::string> name, const char* statistic,
                                  const cloudwatch::MetricOptions& options) {
  return cloudwatch::Metric{cloudwatch::MetricProps{.dimensionsMap = {{"QueueName", queue.queueName()}},
                                                    .metricName = std::move(name),
                                                    .namespace_ = "AWS/SQS",
                                                    .statistic = statistic}}
      .with(options)
      .attachTo(queue);
}

cloudwatch::MathExpression IQueue::metricApproximateNumberOfMessagesOutstanding(
    cloudwatch::MetricOptions props) const {
  return cloudwatch::MathExpression{
      {.color = props.color,
       .expression = "visible + notVisible",
       .label = props.label ? *props.label : Value<std::string>("Approximate number of messages outstanding"),
       .period = props.period,
       .usingMetrics = {{"visible", metricApproximateNumberOfMessagesVisible(props)},
                        {"notVisible", metricApproximateNumberOfMessagesNotVisible(props)}}}};
}

}  // namespace cdk::sqs
