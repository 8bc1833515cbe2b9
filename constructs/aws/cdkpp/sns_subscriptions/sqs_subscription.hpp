// SPDX-License-Identifier: Apache-2.0
// A queue as subscriber of a topic. Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/sns/subscriber.hpp>

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

}  // namespace cdk::sns_subscriptions
