// SPDX-License-Identifier: Apache-2.0
// A function as subscriber of a topic. Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/sns/subscriber.hpp>

namespace cdk::sns_subscriptions {

struct LambdaSubscriptionProps {
  /// Where messages go that cannot be delivered. @default they are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// Which attributes messages must have. @default all messages are delivered
  Map<sns::SubscriptionFilter> filterPolicy{};
  /// What the bodies of messages must be like. @default all messages are delivered
  Map<sns::FilterOrPolicy> filterPolicyWithMessageBody{};
};

/// Invokes a function with each message; the topic is permitted to.
class LambdaSubscription : public sns::ITopicSubscription {
 public:
  explicit LambdaSubscription(lambda::IFunction& fn, LambdaSubscriptionProps props = {})
      : fn_(&fn), props_(std::move(props)) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  lambda::IFunction* fn_;
  LambdaSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
