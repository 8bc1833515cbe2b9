// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/sns/itopic.hpp>

namespace cdk::sns {

cloudwatch::Metric detail::metric(const ITopic& topic, Value<std::string> name, const char* statistic,
                                  const cloudwatch::MetricOptions& options) {
  return cloudwatch::Metric{cloudwatch::MetricProps{.dimensionsMap = {{"TopicName", topic.topicName()}},
                                                    .metricName = std::move(name),
                                                    .namespace_ = "AWS/SNS",
                                                    .statistic = statistic}}
      .with(options)
      .attachTo(topic);
}

}  // namespace cdk::sns
