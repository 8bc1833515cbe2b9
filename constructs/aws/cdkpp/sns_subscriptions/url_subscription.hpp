// SPDX-License-Identifier: Apache-2.0
// Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/sns/subscriber.hpp>

namespace cdk::sns_subscriptions {

struct UrlSubscriptionProps {
  /// Where messages go that cannot be delivered. @default they are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// When deliveries are tried again. @default 3 retries, 20 seconds apart
  Optional<sns::DeliveryPolicy> deliveryPolicy{};
  /// Which attributes messages must have. @default all messages are delivered
  Map<sns::SubscriptionFilter> filterPolicy{};
  /// What the bodies of messages must be like. @default all messages are delivered
  Map<sns::FilterOrPolicy> filterPolicyWithMessageBody{};
  /// SubscriptionProtocol::HTTP or HTTPS, where the URL is a token. @default that of the URL
  Optional<std::string> protocol{};
  /// Whether messages are delivered without their envelope. @default false
  Optional<bool> rawMessageDelivery{};
};

/// Delivers to a URL by POST.
class UrlSubscription : public sns::ITopicSubscription {
 public:
  /// @throws ValidationError CDKPP4480 when the URL is not of http or https, or is a token and protocol is missing.
  explicit UrlSubscription(Value<std::string> url, UrlSubscriptionProps props = {});
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  Value<std::string> url_;
  UrlSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
