// SPDX-License-Identifier: Apache-2.0
// AWS::SQS::Queue; AWS::SQS::QueuePolicy when its policy has statements; AWS::KMS::Key when it is to be encrypted with
// a key of its own. Follows aws-cdk-lib 2.276.0, aws-sqs.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/sqs/queue_base.hpp>

namespace cdk::sqs {

/// What counts as the same message to a FIFO queue that drops duplicates.
struct DeduplicationScope {
  /// Equal messages of one message group.
  static constexpr const char* MESSAGE_GROUP = "messageGroup";
  /// Equal messages of the queue.
  static constexpr const char* QUEUE = "queue";
};

/// What the limit on the messages per second of a FIFO queue holds for.
struct FifoThroughputLimit {
  static constexpr const char* PER_MESSAGE_GROUP_ID = "perMessageGroupId";
  static constexpr const char* PER_QUEUE = "perQueue";
};

/// Which queues may use a queue for their dead letters.
struct RedrivePermission {
  /// All of the account and region.
  static constexpr const char* ALLOW_ALL = "allowAll";
  /// Those that sourceQueues names.
  static constexpr const char* BY_QUEUE = "byQueue";
  /// None.
  static constexpr const char* DENY_ALL = "denyAll";
};

/// Where messages go that were received again and again.
struct DeadLetterQueue {
  /// How often a message is received before it is a dead letter, from 1 up.
  Required<Value<double>> maxReceiveCount;
  Required<IQueue&> queue;
};

/// Which queues may send their dead letters here.
struct RedriveAllowPolicy {
  /// One of RedrivePermission. @default BY_QUEUE when sourceQueues is given, else ALLOW_ALL
  Optional<std::string> redrivePermission{};
  /// 1 to 10 queues, with RedrivePermission::BY_QUEUE only. @default none
  List<IQueue&> sourceQueues{};
};

struct QueueProps {
  /// Whether messages of equal content within 5 minutes are one; of FIFO queues.
  /// CloudFormation: ContentBasedDeduplication. @default false
  Optional<bool> contentBasedDeduplication{};
  /// How long a data key is used before KMS is asked again, 1 minute to 24 hours.
  /// CloudFormation: KmsDataKeyReusePeriodSeconds. @default 5 minutes
  Optional<Duration> dataKeyReuse{};
  /// CloudFormation: RedrivePolicy. @default messages stay until retentionPeriod is over
  Optional<DeadLetterQueue> deadLetterQueue{};
  /// One of DeduplicationScope; of FIFO queues. CloudFormation: DeduplicationScope. @default DeduplicationScope::QUEUE
  Optional<std::string> deduplicationScope{};
  /// How long each message is held back, 0 seconds to 15 minutes. CloudFormation: DelaySeconds. @default 0
  Optional<Duration> deliveryDelay{};
  /// CloudFormation: KmsMasterKeyId, SqsManagedSseEnabled.
  /// @default KMS when encryptionMasterKey is given, else that of SQS, which is SQS_MANAGED
  Optional<QueueEncryption> encryption{};
  /// The key for QueueEncryption::KMS. CloudFormation: KmsMasterKeyId. @default with QueueEncryption::KMS a new key,
  /// the child "Key"
  Optional<kms::IKey&> encryptionMasterKey{};
  /// Whether the policy of the queue denies what does not come by TLS. @default false
  Optional<bool> enforceSSL{};
  /// Whether messages keep their order. CloudFormation: FifoQueue.
  /// @default true when the name ends in ".fifo" or another property of FIFO queues is given, else false
  Optional<bool> fifo{};
  /// One of FifoThroughputLimit; of FIFO queues. CloudFormation: FifoThroughputLimit.
  /// @default FifoThroughputLimit::PER_QUEUE
  Optional<std::string> fifoThroughputLimit{};
  /// The largest size of a message, 1024 to 1048576 bytes. CloudFormation: MaximumMessageSize.
  /// @default 1048576
  Optional<Value<double>> maxMessageSizeBytes{};
  /// The name; that of a FIFO queue ends in ".fifo". CloudFormation: QueueName. @default made by CloudFormation
  Optional<Value<std::string>> queueName{};
  /// How long a receive call waits for messages, 0 to 20 seconds. CloudFormation: ReceiveMessageWaitTimeSeconds.
  /// @default 0
  Optional<Duration> receiveMessageWaitTime{};
  /// Which queues may send their dead letters here. CloudFormation: RedriveAllowPolicy. @default all of the account
  Optional<RedriveAllowPolicy> redriveAllowPolicy{};
  /// What happens when the queue is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// How long messages are kept, 1 minute to 14 days. CloudFormation: MessageRetentionPeriod. @default 4 days
  Optional<Duration> retentionPeriod{};
  /// How long a received message is hidden, 0 seconds to 12 hours. CloudFormation: VisibilityTimeout.
  /// @default 30 seconds
  Optional<Duration> visibilityTimeout{};
};

struct QueueAttributes {
  /// Whether messages keep their order. @default true when the name ends in ".fifo"; false where it is a token
  Optional<bool> fifo{};
  /// The ARN of the key, when the queue is encrypted with one. @default none
  Optional<Value<std::string>> keyArn{};
  Required<Value<std::string>> queueArn;
  /// @default that of the ARN
  Optional<Value<std::string>> queueName{};
  /// @default made of the ARN
  Optional<Value<std::string>> queueUrl{};
};

/// A queue of messages.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html
class Queue : public QueueBase {
 public:
  using Props = QueueProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-sqs.Queue";
  /// A queue that exists, of any account and region.
  static Handle<IQueue> fromQueueArn(const Parent& scope, const Id& id, Value<std::string> queueArn);
  /// A queue that exists, with what its ARN does not say.
  /// @throws ValidationError CDKPP4401 when fifo and the name do not fit together.
  static Handle<IQueue> fromQueueAttributes(const Parent& scope, const Id& id, QueueAttributes attributes);

  /// @throws ValidationError CDKPP4400 naming everything that is wrong with the properties.
  explicit Queue(Scope scope, QueueProps props = {});
  /// Where dead letters go, as given.
  const Optional<DeadLetterQueue>& deadLetterQueue() const { return deadLetterQueue_; }

 private:
  Optional<DeadLetterQueue> deadLetterQueue_{};
};

}  // namespace cdk::sqs

namespace cdk::detail {

/// @throws ValidationError CDKPP4400
void checkQueue(const sqs::QueueProps& props, const IConstruct& about);
bool isFifoQueue(const sqs::QueueProps& props);

/// What the encryption of a queue comes to.
struct QueueEncryptionResult {
  Optional<sqs::QueueEncryption> type{};
  /// The key of one's own.
  Handle<kms::IKey> key{};
  Optional<Value<std::string>> kmsMasterKeyId{};
  Optional<Value<double>> kmsDataKeyReusePeriodSeconds{};
  Optional<Value<bool>> sqsManagedSseEnabled{};
};
/// Makes the key of a queue where one is wanted and none is given. Warns of a key that the given encryption has no use
/// for; the key wins.
QueueEncryptionResult encryptQueue(sqs::Queue& queue, const sqs::QueueProps& props);

Json redrivePolicy(const Optional<sqs::DeadLetterQueue>& deadLetterQueue);
Json redriveAllowPolicy(const Optional<sqs::RedriveAllowPolicy>& policy);
/// Denies everything that does not come by TLS.
iam::PolicyStatement denyWithoutTls(const char* actions, const Value<std::string>& resourceArn);

}  // namespace cdk::detail

namespace cdk::sqs {

inline Queue::Queue(Scope scope, QueueProps props)
    : QueueBase{detail::injected<Queue>(scope, props), {.physicalName = props.queueName}} {
  detail::checkQueue(props, *this);
  const detail::QueueEncryptionResult encryption = detail::encryptQueue(*this, props);
  autoCreatePolicy_ = true;
  deadLetterQueue_ = props.deadLetterQueue;
  encryptionMasterKey_ = encryption.key;
  encryptionType_ = encryption.type;
  fifo_ = detail::isFifoQueue(props);
  New<CfnQueue> resource{*this, Id("Resource", node().location()),
      {.contentBasedDeduplication = props.contentBasedDeduplication,
          .deduplicationScope = props.deduplicationScope,
          .delaySeconds = detail::inSeconds(props.deliveryDelay),
          .fifoQueue = fifo_ ? Optional<Value<bool>>(true) : Optional<Value<bool>>(),
          .fifoThroughputLimit = props.fifoThroughputLimit,
          .kmsDataKeyReusePeriodSeconds = encryption.kmsDataKeyReusePeriodSeconds,
          .kmsMasterKeyId = encryption.kmsMasterKeyId,
          .maximumMessageSize = props.maxMessageSizeBytes,
          .messageRetentionPeriod = detail::inSeconds(props.retentionPeriod),
          .queueName = physicalName(),
          .receiveMessageWaitTimeSeconds = detail::inSeconds(props.receiveMessageWaitTime),
          .redriveAllowPolicy = detail::redriveAllowPolicy(props.redriveAllowPolicy),
          .redrivePolicy = detail::redrivePolicy(props.deadLetterQueue),
          .sqsManagedSseEnabled = encryption.sqsManagedSseEnabled,
          .visibilityTimeout = detail::inSeconds(props.visibilityTimeout)}};
  resource->applyRemovalPolicy(props.removalPolicy.valueOr(RemovalPolicy::DESTROY));
  queueArn_ = getResourceArnAttribute(resource->attrArn(), {.resource = physicalName().valueOr(""), .service = "sqs"});
  queueName_ = getResourceNameAttribute(resource->attrQueueName());
  queueUrl_ = resource->ref();
  if (props.enforceSSL.valueOr(false)) addToResourcePolicy(detail::denyWithoutTls("sqs:*", queueArn_));
}

}  // namespace cdk::sqs
