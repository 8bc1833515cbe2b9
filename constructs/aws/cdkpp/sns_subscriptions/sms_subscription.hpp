// SPDX-License-Identifier: Apache-2.0
// Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/sns/subscriber.hpp>

namespace cdk::sns_subscriptions {

struct SmsSubscriptionProps {
  /// Not used: SNS has no dead letters of SMS. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// Which attributes messages must have. @default all messages are delivered
  Map<sns::SubscriptionFilter> filterPolicy{};
  /// What the bodies of messages must be like. @default all messages are delivered
  Map<sns::FilterOrPolicy> filterPolicyWithMessageBody{};
};

/// Delivers to a mobile phone. @see
/// https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html
class SmsSubscription : public sns::ITopicSubscription {
 public:
  /// @param phoneNumber with the country, "+15551231234"
  explicit SmsSubscription(Value<std::string> phoneNumber, SmsSubscriptionProps props = {})
      : phoneNumber_(std::move(phoneNumber)), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  Value<std::string> phoneNumber_;
  SmsSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
