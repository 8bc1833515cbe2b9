// SPDX-License-Identifier: Apache-2.0
// A queue as subscriber of a topic. Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/core/names.hpp>
#include <cdkpp/sns/topic.hpp>
#include <cdkpp/sns_subscriptions/regions.hpp>

namespace cdk::sns_subscriptions {

struct SqsSubscriptionProps {
  /// Where messages go that cannot be delivered. @default they are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// Which attributes messages must have. @default all messages are delivered
  Map<sns::SubscriptionFilter> filterPolicy{};
  /// What the bodies of messages must be like. @default all messages are delivered
  Map<sns::FilterOrPolicy> filterPolicyWithMessageBody{};
  /// Whether messages are delivered without their envelope. @default false
  Optional<bool> rawMessageDelivery{};
};

/// Delivers to a queue, whose policy, and that of its key, it opens to the topic.
class SqsSubscription : public sns::ITopicSubscription {
 public:
  explicit SqsSubscription(sqs::IQueue& queue, SqsSubscriptionProps props = {})
      : queue_(queue), props_(std::move(props)) {}
  /// @throws ValidationError CDKPP4481 when a queue is encrypted with the key "aws/sqs", which SNS cannot use.
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  Handle<sqs::IQueue> queue_;
  SqsSubscriptionProps props_;
};

namespace detail {
/// @throws ValidationError CDKPP4481
inline void requireUsableKey(sqs::IQueue& queue, const char* role, const sns::ITopic& topic) {
  const auto encryption = queue.encryptionType();
  if (encryption && *encryption == sqs::QueueEncryption::KMS_MANAGED)
    throw ValidationError("CDKPP4481",
        "the queue '" + queue.path() + "' cannot be " + role +
            " of a topic: it is encrypted with a key of AWS (QueueEncryption::KMS_MANAGED), which lets no SNS in; use "
            "QueueEncryption::KMS or SQS_MANAGED",
        topic);
}
}  // namespace detail

inline sns::TopicSubscriptionConfig SqsSubscription::bind(sns::ITopic& topic) {
  detail::requireUsableKey(*queue_, "a subscriber", topic);
  if (props_.deadLetterQueue) detail::requireUsableKey(*props_.deadLetterQueue, "the dead-letter queue", topic);
  const iam::ServicePrincipal principal = detail::snsPrincipal(topic, *queue_);
  const Json ofTopic = Json::object({{"ArnEquals", Json::object({{"aws:SourceArn", Json(topic.topicArn())}})}});
  const auto added = queue_->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sqs:SendMessage"},
      .conditions = ofTopic,
      .principals = {principal},
      .resources = {queue_->queueArn()}}});
  if (const auto key = queue_->encryptionMasterKey())
    key->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kms:Decrypt", "kms:GenerateDataKey"},
        .conditions = ofTopic,
        .principals = {principal},
        .resources = {"*"}}});
  detail::deployAfter(topic, *queue_);
  return {.deadLetterQueue = props_.deadLetterQueue,
      .endpoint = queue_->queueArn(),
      .filterPolicy = props_.filterPolicy,
      .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
      .protocol = sns::SubscriptionProtocol::SQS,
      .rawMessageDelivery = props_.rawMessageDelivery,
      .region = detail::regionOfTopic(topic, *queue_),
      .subscriberId = Names::nodeUniqueId(topic.node()),
      .subscriberScope = queue_->asConstruct(),
      .subscriptionDependency = added.policyDependable};
}

}  // namespace cdk::sns_subscriptions
