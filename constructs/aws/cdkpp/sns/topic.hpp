// SPDX-License-Identifier: Apache-2.0
// AWS::SNS::Topic, and AWS::SNS::TopicPolicy when its policy has statements. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/iam/role_ref.hpp>
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
  /// The role for logs of deliveries that succeeded. CloudFormation: SuccessFeedbackRoleArn. @default they are not
  /// logged
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
  /// A topic that exists, of any account and region.
  static Handle<ITopic> fromTopicArn(const Parent& scope, const Id& id, Value<std::string> topicArn);
  /// A topic that exists, with what its ARN does not say.
  /// @throws ValidationError CDKPP4453 when a topic that is no FIFO topic is to deduplicate.
  static Handle<ITopic> fromTopicAttributes(const Parent& scope, const Id& id, TopicAttributes attributes);

  /// @throws ValidationError CDKPP4450 naming everything that is wrong with the properties.
  explicit Topic(Scope scope, TopicProps props = {});
  /// Logs deliveries of another protocol.
  /// @throws ValidationError CDKPP4454 when the sample rate is no whole number from 0 to 100.
  void addLoggingConfig(const LoggingConfig& config);

 private:
  List<CfnTopic::LoggingConfigProperty> loggingConfigs_{};
};

}  // namespace cdk::sns

namespace cdk::detail {
/// @throws ValidationError CDKPP4450
void checkTopic(const sns::TopicProps& props, const IConstruct& about);
/// The name of a topic, with ".fifo" where it needs that.
Optional<Value<std::string>> topicName(
    const sns::TopicProps& props, const Optional<Value<std::string>>& physicalName, const IConstruct& topic);
Json archivePolicy(const Optional<Value<double>>& messageRetentionPeriodInDays);
}  // namespace cdk::detail

namespace cdk::sns {

inline Topic::Topic(Scope scope, TopicProps props)
    : TopicBase{detail::injected<Topic>(scope, props), {.physicalName = props.topicName}} {
  detail::checkTopic(props, *this);
  autoCreatePolicy_ = true;
  contentBasedDeduplication_ = props.contentBasedDeduplication.valueOr(false);
  fifo_ = props.fifo.valueOr(false);
  if (props.masterKey) masterKey_ = *props.masterKey;
  for (const LoggingConfig& config : props.loggingConfigs) addLoggingConfig(config);
  New<CfnTopic> resource{*this, Id("Resource", node().location()),
      {.archivePolicy = detail::archivePolicy(props.messageRetentionPeriodInDays),
          .contentBasedDeduplication = props.contentBasedDeduplication,
          .deliveryStatusLogging = List<CfnTopic::LoggingConfigProperty>::lazy([this] { return loggingConfigs_; }),
          .displayName = props.displayName,
          .fifoThroughputScope = props.fifoThroughputScope,
          .fifoTopic = props.fifo,
          .signatureVersion = props.signatureVersion,
          .topicName = detail::topicName(props, physicalName(), *this),
          .tracingConfig = props.tracingConfig}};
  if (masterKey_) resource->kmsMasterKeyId = masterKey_->keyArn();
  topicArn_ = getResourceArnAttribute(resource->ref(), {.resource = physicalName().valueOr(""), .service = "sns"});
  topicName_ = getResourceNameAttribute(resource->attrTopicName());
  if (props.enforceSSL.valueOr(false)) addToResourcePolicy(detail::denyPublishWithoutTls(topicArn_));
}

}  // namespace cdk::sns
