// SPDX-License-Identifier: Apache-2.0
// IQueue: queues of this program and imported ones. Follows aws-cdk-lib 2.276.0, aws-sqs.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/sqs/queue_ref.hpp>

namespace cdk::sqs {

/// Which keys encrypt the messages.
enum class QueueEncryption {
  UNENCRYPTED,  ///< none
  KMS_MANAGED,  ///< the key "aws/sqs" of KMS
  KMS,          ///< a key of your own
  SQS_MANAGED,  ///< keys of SQS
};

class IQueue : public virtual iam::IResourceWithPolicy, public virtual IQueueRef {
 public:
  virtual Value<std::string> queueArn() const = 0;
  virtual Value<std::string> queueName() const = 0;
  virtual Value<std::string> queueUrl() const = 0;
  /// Whether messages keep their order.
  virtual bool fifo() const = 0;
  /// The key of an encrypted queue; empty where keys are managed by AWS, or not known.
  virtual Handle<kms::IKey> encryptionMasterKey() const = 0;
  /// How messages are encrypted, where that is known.
  virtual Optional<QueueEncryption> encryptionType() const = 0;

  /// Lets somebody do what the actions name, `grant(*role, {"sqs:ListQueueTags"})`.
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> queueActions);
  /// sqs:ReceiveMessage, ChangeMessageVisibility, GetQueueUrl, DeleteMessage and GetQueueAttributes, and kms:Decrypt.
  iam::Grant grantConsumeMessages(const iam::IGrantable& grantee);
  /// sqs:SendMessage, GetQueueAttributes and GetQueueUrl, and kms:Decrypt, Encrypt, ReEncrypt* and GenerateDataKey*.
  iam::Grant grantSendMessages(const iam::IGrantable& grantee);
  /// sqs:PurgeQueue, GetQueueAttributes and GetQueueUrl.
  iam::Grant grantPurge(const iam::IGrantable& grantee);

  /// A metric of this queue by its name in CloudWatch.
  /// @see
  /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
  cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const;
  /// The age of the oldest message that is not deleted, in seconds; maximum over 5 minutes.
  cloudwatch::Metric metricApproximateAgeOfOldestMessage(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that are held back; maximum over 5 minutes.
  cloudwatch::Metric metricApproximateNumberOfMessagesDelayed(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that were received and not deleted yet; maximum over 5 minutes.
  cloudwatch::Metric metricApproximateNumberOfMessagesNotVisible(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that wait or were received: what is left to do, for scaling consumers. `statistic`, `unit`
  /// and dimensions hold for both metrics; `label`, `color` and `period` for their sum. Maximum over 5 minutes.
  /// Needs <cdkpp/cloudwatch/math_expression.hpp>.
  cloudwatch::MathExpression metricApproximateNumberOfMessagesOutstanding(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that wait; maximum over 5 minutes.
  cloudwatch::Metric metricApproximateNumberOfMessagesVisible(cloudwatch::MetricOptions props = {}) const;
  /// The number of receive calls that got no message; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfEmptyReceives(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that were deleted; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfMessagesDeleted(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that were received; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfMessagesReceived(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that were sent; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfMessagesSent(cloudwatch::MetricOptions props = {}) const;
  /// The size of the messages that were sent, in bytes; average over 5 minutes.
  cloudwatch::Metric metricSentMessageSize(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::sqs
