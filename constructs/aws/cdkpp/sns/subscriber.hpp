// SPDX-License-Identifier: Apache-2.0
// ITopicSubscription: what can subscribe to a topic. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/sns/subscription.hpp>

namespace cdk::sns {

/// What a subscriber says of itself when it is added to a topic. See SubscriptionProps for what is not explained here.
struct TopicSubscriptionConfig {
  Optional<sqs::IQueue&> deadLetterQueue{};
  Optional<DeliveryPolicy> deliveryPolicy{};
  Required<Value<std::string>> endpoint;
  Map<SubscriptionFilter> filterPolicy{};
  Map<FilterOrPolicy> filterPolicyWithMessageBody{};
  Required<std::string> protocol;
  Optional<bool> rawMessageDelivery{};
  Optional<Value<std::string>> region{};
  /// The id of the subscription below subscriberScope. For a token it is "TokenSubscription:<n>".
  Required<Value<std::string>> subscriberId;
  /// The construct below which the subscription is made: that of the consumer, whose stack refers to the topic already.
  /// @default the topic
  Handle<Construct> subscriberScope{};
  /// What must exist before the subscription, as the policy of a queue. @default nothing
  const IDependable* subscriptionDependency = nullptr;
  Optional<Value<std::string>> subscriptionRoleArn{};
};

/// Something that can hear a topic: see sns_subscriptions.
class ITopicSubscription {
 public:
  /// Prepares the subscriber for the topic, and says how to subscribe it.
  virtual TopicSubscriptionConfig bind(ITopic& topic) = 0;

 protected:
  ITopicSubscription() = default;
  ITopicSubscription(const ITopicSubscription&) = default;
  ITopicSubscription& operator=(const ITopicSubscription&) = default;
  ~ITopicSubscription() = default;
};

inline Handle<Subscription> ITopic::addSubscription(ITopicSubscription&& subscription) {
  return addSubscription(subscription);
}

}  // namespace cdk::sns
