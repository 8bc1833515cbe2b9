// SPDX-License-Identifier: Apache-2.0
// Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/sns/subscriber.hpp>

namespace cdk::sns_subscriptions {

struct EmailSubscriptionProps {
  /// Where messages go that cannot be delivered. @default they are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// Which attributes messages must have. @default all messages are delivered
  Map<sns::SubscriptionFilter> filterPolicy{};
  /// What the bodies of messages must be like. @default all messages are delivered
  Map<sns::FilterOrPolicy> filterPolicyWithMessageBody{};
  /// Whether messages are delivered as JSON, with their envelope. @default false
  Optional<bool> json{};
};

/// Delivers to an e-mail address, whose owner has to confirm that.
class EmailSubscription : public sns::ITopicSubscription {
 public:
  explicit EmailSubscription(Value<std::string> emailAddress, EmailSubscriptionProps props = {})
      : emailAddress_(std::move(emailAddress)), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  Value<std::string> emailAddress_;
  EmailSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
