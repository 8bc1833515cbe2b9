// SPDX-License-Identifier: Apache-2.0
// What SNS refuses of topics, and how they are named.
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/sns/topic.hpp>

#include <algorithm>
#include <cmath>

#include "text/number.hpp"

namespace cdk::sns::detail {

void checkTopic(const TopicProps& props, const IConstruct& about) {
  cdk::detail::PropertyRules rules;
  const bool fifo = props.fifo.valueOr(false);
  const auto ofFifo = [&](bool given, const char* property) {
    rules.require(!given || fifo, std::string(property) + " is of FIFO topics only; set fifo or leave it out");
  };
  const auto& days = props.messageRetentionPeriodInDays;
  ofFifo(props.contentBasedDeduplication.valueOr(false), "contentBasedDeduplication");
  ofFifo(days.hasValue(), "messageRetentionPeriodInDays");
  ofFifo(props.fifoThroughputScope.hasValue(), "fifoThroughputScope");
  rules.whole("messageRetentionPeriodInDays", days, 1, 365);
  const auto& version = props.signatureVersion;
  if (version && version->isLiteral())
    rules.require(version->literal() == "1" || version->literal() == "2",
                  "signatureVersion must be \"1\" or \"2\", but \"" + version->literal() + "\" was given");
  rules.length("displayName", props.displayName, 0, 100);
  rules.check("CDKPP4450", about);
}

CfnTopicLoggingConfigProperty loggingConfig(const LoggingConfig& config, const IConstruct& about) {
  const auto& rate = config.successFeedbackSampleRate;
  cdk::detail::PropertyRules rules;
  rules.whole("successFeedbackSampleRate", rate, 0, 100);
  rules.check("CDKPP4454", about);
  const auto arn = [](const Optional<iam::IRoleRef&>& role) {
    return role ? Optional<Value<std::string>>(role->roleRef().roleArn) : Optional<Value<std::string>>();
  };
  return {.failureFeedbackRoleArn = arn(config.failureFeedbackRole),
          .protocol = *config.protocol,
          .successFeedbackRoleArn = arn(config.successFeedbackRole),
          .successFeedbackSampleRate =
              rate.hasValue() ? Optional<Value<std::string>>(text::numberToString(*rate)) : Optional<Value<std::string>>()};
}

Optional<Value<std::string>> topicName(const TopicProps& props, const Optional<Value<std::string>>& physicalName,
                                       const IConstruct& topic) {
  if (!props.fifo.valueOr(false)) return physicalName;
  if (!props.topicName) return Names::uniqueResourceName(topic, {.maxLength = 251, .separator = "-"}) + ".fifo";
  const bool complete = props.topicName->isLiteral() && props.topicName->literal().ends_with(".fifo");
  return complete ? physicalName : Optional<Value<std::string>>(*physicalName + ".fifo");
}

std::string subscriptionId(const Value<std::string>& wanted, const Construct& scope) {
  if (wanted.isLiteral()) return wanted.literal();
  constexpr std::string_view PREFIX = "TokenSubscription:";
  unsigned long next = 1;
  for (const Construct* construct : scope.node().findAll()) {
    const std::string& id = construct->node().id();
    if (id.starts_with(PREFIX)) next = std::max(next, std::strtoul(id.c_str() + PREFIX.size(), nullptr, 10) + 1);
  }
  return std::string(PREFIX) + std::to_string(next);
}

}  // namespace cdk::sns::detail
