// SPDX-License-Identifier: Apache-2.0
// A topic as the event source of a function. Follows aws-cdk-lib 2.276.0, aws-lambda-event-sources.
#pragma once
#include <cdkpp/lambda/event_source.hpp>
#include <cdkpp/sns_subscriptions/lambda_subscription.hpp>

namespace cdk::lambda_event_sources {

using SnsEventSourceProps = sns_subscriptions::LambdaSubscriptionProps;

/// Invokes a function with the messages of a topic, by a subscription.
class SnsEventSource : public lambda::IEventSource {
 public:
  explicit SnsEventSource(sns::ITopic& topic, SnsEventSourceProps props = {})
      : topic_(&topic), props_(std::move(props)) {}
  sns::ITopic& topic() const { return *topic_; }
  void bind(lambda::IFunction& target) override;

 private:
  sns::ITopic* topic_;
  SnsEventSourceProps props_;
};

}  // namespace cdk::lambda_event_sources
