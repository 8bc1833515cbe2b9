// SPDX-License-Identifier: Apache-2.0
// A delivery stream as subscriber of a topic. Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/kinesisfirehose/delivery_stream_ref.hpp>
#include <cdkpp/sns/subscriber.hpp>

namespace cdk::iam {
class IRole;
}

namespace cdk::sns_subscriptions {

struct FirehoseSubscriptionProps {
  /// Where messages go that cannot be delivered. @default they are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// Which attributes messages must have. @default all messages are delivered
  Map<sns::SubscriptionFilter> filterPolicy{};
  /// What the bodies of messages must be like. @default all messages are delivered
  Map<sns::FilterOrPolicy> filterPolicyWithMessageBody{};
  /// Whether messages are delivered without their envelope. @default false
  Optional<bool> rawMessageDelivery{};
  /// The role by which SNS writes to the stream. @default a new one for all topics, "TopicSubscriptionRole" below the
  /// stream
  Optional<iam::IRole&> role{};
};

/// Delivers to a stream of Data Firehose.
/// @see https://docs.aws.amazon.com/sns/latest/dg/sns-firehose-as-subscriber.html
class FirehoseSubscription : public sns::ITopicSubscription {
 public:
  explicit FirehoseSubscription(
      kinesisfirehose::IDeliveryStreamRef& deliveryStream, FirehoseSubscriptionProps props = {})
      : deliveryStream_(deliveryStream), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  Handle<kinesisfirehose::IDeliveryStreamRef> deliveryStream_;
  FirehoseSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
