// SPDX-License-Identifier: Apache-2.0
// Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/core/errors.hpp>
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

inline UrlSubscription::UrlSubscription(Value<std::string> url, UrlSubscriptionProps props)
    : url_(std::move(url)), props_(std::move(props)) {
  if (url_.isLiteral()) {
    const std::string& text = url_.literal();
    if (!text.starts_with("http://") && !text.starts_with("https://"))
      throw ValidationError("CDKPP4480", "the URL must begin with 'http://' or 'https://', but it is '" + text + "'");
    props_.protocol =
        text.starts_with("https:") ? sns::SubscriptionProtocol::HTTPS : sns::SubscriptionProtocol::HTTP;
  } else if (!props_.protocol) {
    throw ValidationError("CDKPP4480",
        "the URL is a token, so that its protocol is not known: set protocol to SubscriptionProtocol::HTTP or HTTPS");
  }
}

inline sns::TopicSubscriptionConfig UrlSubscription::bind(sns::ITopic&) {
  return {.deadLetterQueue = props_.deadLetterQueue,
      .deliveryPolicy = props_.deliveryPolicy,
      .endpoint = url_,
      .filterPolicy = props_.filterPolicy,
      .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
      .protocol = *props_.protocol,
      .rawMessageDelivery = props_.rawMessageDelivery,
      .subscriberId = url_};
}

}  // namespace cdk::sns_subscriptions
