// SPDX-License-Identifier: Apache-2.0
// AWS::SNS::Topic, and AWS::SNS::TopicPolicy when its policy has statements. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/iam/role_ref.hpp>
#include <cdkpp/kms/key.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sns/topic_base.hpp>

namespace cdk::sns {

/// What the limits and the deduplication of a FIFO topic hold for.
struct FifoThroughputScope {
  static constexpr const char* MESSAGE_GROUP = "MessageGroup";
  static constexpr const char* TOPIC = "Topic";
};

/// The deliveries that are logged.
struct LoggingProtocol {
  static constexpr const char* APPLICATION = "application";
  static constexpr const char* FIREHOSE = "firehose";
  static constexpr const char* HTTP = "http/s";
  static constexpr const char* LAMBDA = "lambda";
  static constexpr const char* SQS = "sqs";
};

/// How X-Ray follows messages.
struct TracingConfig {
  /// SNS samples by itself and writes its own segments.
  static constexpr const char* ACTIVE = "Active";
  /// SNS hands on the trace header of the publisher.
  static constexpr const char* PASS_THROUGH = "PassThrough";
};

/// Logs of deliveries in CloudWatch Logs.
struct LoggingConfig {
  /// The role for logs of deliveries that failed. CloudFormation: FailureFeedbackRoleArn. @default they are not logged
  Optional<iam::IRoleRef&> failureFeedbackRole{};
  /// One of LoggingProtocol. CloudFormation: Protocol.
  Required<std::string> protocol;
  /// The role for logs of deliveries that succeeded. CloudFormation: SuccessFeedbackRoleArn. @default they are not logged
  Optional<iam::IRoleRef&> successFeedbackRole{};
  /// How many of the deliveries that succeeded are logged, 0 to 100 percent.
  /// CloudFormation: SuccessFeedbackSampleRate. @default 0
  Optional<double> successFeedbackSampleRate{};
};

struct TopicProps {
  /// Whether messages of equal content within 5 minutes are one; of FIFO topics.
  /// CloudFormation: ContentBasedDeduplication. @default false
  Optional<bool> contentBasedDeduplication{};
  /// The name that people see, up to 100 characters. CloudFormation: DisplayName. @default none
  Optional<Value<std::string>> displayName{};
  /// Whether the policy of the topic denies messages that do not come by TLS. @default false
  Optional<bool> enforceSSL{};
  /// Whether messages keep their order. CloudFormation: FifoTopic. @default false
  Optional<bool> fifo{};
  /// One of FifoThroughputScope; of FIFO topics. CloudFormation: FifoThroughputScope.
  /// @default FifoThroughputScope::TOPIC
  Optional<std::string> fifoThroughputScope{};
  /// CloudFormation: DeliveryStatusLogging. @default none; addLoggingConfig adds more
  List<LoggingConfig> loggingConfigs{};
  /// The key that encrypts the messages. CloudFormation: KmsMasterKeyId. @default messages are not encrypted
  Optional<kms::IKey&> masterKey{};
  /// How long messages can be replayed, 1 to 365 whole days; of FIFO topics. CloudFormation: ArchivePolicy.
  /// @default they are not kept
  Optional<Value<double>> messageRetentionPeriodInDays{};
  /// How deliveries are signed: "1" by SHA-1, "2" by SHA-256. CloudFormation: SignatureVersion. @default "1"
  Optional<Value<std::string>> signatureVersion{};
  /// The name; a FIFO topic gets ".fifo" added to it where that is missing. CloudFormation: TopicName.
  /// @default made by CloudFormation, of a FIFO topic made of the place in the tree
  Optional<Value<std::string>> topicName{};
  /// One of TracingConfig. CloudFormation: TracingConfig. @default TracingConfig::PASS_THROUGH
  Optional<std::string> tracingConfig{};
};

struct TopicAttributes {
  /// Whether messages of equal content within 5 minutes are one; of FIFO topics. @default false
  Optional<bool> contentBasedDeduplication{};
  /// The ARN of the key, when the topic is encrypted with one. @default none
  Optional<Value<std::string>> keyArn{};
  Required<Value<std::string>> topicArn;
};

/// A topic, which delivers each message to all its subscribers.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html
class Topic : public TopicBase {
 public:
  using Props = TopicProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-sns.Topic";
  /// @throws ValidationError CDKPP4450 naming everything that is wrong with the properties.
  explicit Topic(Scope scope, TopicProps props = {});

  /// A topic that exists, of any account and region.
  static Handle<ITopic> fromTopicArn(const Parent& scope, const Id& id, Value<std::string> topicArn);
  /// A topic that exists, with what the ARN does not say.
  /// @throws ValidationError CDKPP4453 when a topic that is no FIFO topic is to deduplicate.
  static Handle<ITopic> fromTopicAttributes(const Parent& scope, const Id& id, TopicAttributes attributes);

  /// Logs deliveries of another protocol.
  /// @throws ValidationError CDKPP4454 when the sample rate is no whole number from 0 to 100.
  void addLoggingConfig(const LoggingConfig& config);

 private:
  List<CfnTopic::LoggingConfigProperty> loggingConfigs_{};
};

namespace detail {

/// @throws ValidationError CDKPP4450
void checkTopic(const TopicProps& props, const IConstruct& about);
/// @throws ValidationError CDKPP4454
CfnTopicLoggingConfigProperty loggingConfig(const LoggingConfig& config, const IConstruct& about);
/// The name of a topic, with ".fifo" where it needs that.
Optional<Value<std::string>> topicName(
    const TopicProps& props, const Optional<Value<std::string>>& physicalName, const IConstruct& topic);

class ImportedTopic : public TopicBase {
 public:
  using Props = TopicAttributes;
  explicit ImportedTopic(Scope scope, TopicAttributes props);
};

}  // namespace detail

inline Topic::Topic(Scope scope, TopicProps props)
    : TopicBase{cdk::detail::injected<Topic>(scope, props), {.physicalName = props.topicName}} {
  detail::checkTopic(props, *this);
  autoCreatePolicy_ = true;
  contentBasedDeduplication_ = props.contentBasedDeduplication.valueOr(false);
  fifo_ = props.fifo.valueOr(false);
  if (props.masterKey) masterKey_ = *props.masterKey;
  for (const LoggingConfig& config : props.loggingConfigs) addLoggingConfig(config);
  const auto& days = props.messageRetentionPeriodInDays;
  New<CfnTopic> resource{*this, Id("Resource", node().location()),
      {.archivePolicy = days ? Json::object({{"MessageRetentionPeriod", Json(*days)}}) : Json(),
          .contentBasedDeduplication = props.contentBasedDeduplication,
          .deliveryStatusLogging =
              List<CfnTopic::LoggingConfigProperty>::lazy([this]() -> cdk::detail::Any { return loggingConfigs_; }),
          .displayName = props.displayName,
          .fifoThroughputScope = props.fifoThroughputScope,
          .fifoTopic = props.fifo,
          .kmsMasterKeyId = masterKey_ ? Optional<Value<std::string>>(masterKey_->keyArn()) : Optional<Value<std::string>>(),
          .signatureVersion = props.signatureVersion,
          .topicName = detail::topicName(props, physicalName(), *this),
          .tracingConfig = props.tracingConfig}};
  topicArn_ = getResourceArnAttribute(resource->ref(), {.resource = physicalName().valueOr(""), .service = "sns"});
  topicName_ = getResourceNameAttribute(resource->attrTopicName());
  if (props.enforceSSL.valueOr(false)) addToResourcePolicy(detail::denyWithoutTls(topicArn_));
}

inline void Topic::addLoggingConfig(const LoggingConfig& config) {
  loggingConfigs_.add(detail::loggingConfig(config, *this));
}

inline Handle<ITopic> Topic::fromTopicArn(const Parent& scope, const Id& id, Value<std::string> topicArn) {
  return fromTopicAttributes(scope, id, {.topicArn = std::move(topicArn)});
}
inline Handle<ITopic> Topic::fromTopicAttributes(const Parent& scope, const Id& id, TopicAttributes attributes) {
  return New<detail::ImportedTopic>{scope, id, std::move(attributes)};
}

inline detail::ImportedTopic::ImportedTopic(Scope scope, TopicAttributes props)
    : TopicBase(scope, {.environmentFromArn = *props.topicArn}) {
  topicArn_ = *props.topicArn;
  topicName_ = *stack().splitArn(topicArn_, ArnFormat::NO_RESOURCE_NAME).resource;
  fifo_ = topicName_.isLiteral() && topicName_.literal().ends_with(".fifo");
  contentBasedDeduplication_ = props.contentBasedDeduplication.valueOr(false);
  if (contentBasedDeduplication_ && !fifo_)
    throw ValidationError("CDKPP4453",
        "contentBasedDeduplication is of FIFO topics, whose names end in '.fifo'; leave it out, or give the ARN of a "
        "FIFO topic",
        *this);
  if (props.keyArn) masterKey_ = kms::Key::fromKeyArn(*this, Id("Key", node().location()), *props.keyArn);
}

}  // namespace cdk::sns
