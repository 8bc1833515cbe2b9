// SPDX-License-Identifier: Apache-2.0
// A queue as subscriber of a topic. Follows aws-cdk-lib 2.276.0, aws-sns-subscriptions.
#pragma once
#include <cdkpp/core/names.hpp>
#include <cdkpp/sns/topic.hpp>
#include <cdkpp/sqs/queue.hpp>

namespace cdk::sns_subscriptions {

struct SqsSubscriptionProps {
  /// Whether messages are delivered without their envelope. @default false
  Optional<bool> rawMessageDelivery{};
};

/// Delivers to a queue, whose policy it opens to the topic.
class SqsSubscription : public sns::ITopicSubscription {
 public:
  explicit SqsSubscription(sqs::IQueue& queue, SqsSubscriptionProps props = {}) : queue_(queue), props_(props) {}
  inline sns::TopicSubscriptionConfig bind(sns::ITopic& topic) override;

 private:
  sqs::IQueue& queue_;
  SqsSubscriptionProps props_;
};

inline sns::TopicSubscriptionConfig SqsSubscription::bind(sns::ITopic& topic) {
  const auto added = queue_.addToResourcePolicy(iam::PolicyStatement{{.actions = {"sqs:SendMessage"},
      .conditions = Json::object({{"ArnEquals", Json::object({{"aws:SourceArn", Json(topic.topicArn())}})}}),
      .principals = {iam::ServicePrincipal("sns.amazonaws.com")},
      .resources = {queue_.queueArn()}}});
  return {.subscriberScope = queue_.asConstruct(),
      .subscriberId = Names::nodeUniqueId(topic.node()),
      .subscription = {.endpoint = queue_.queueArn(),
          .protocol = sns::SubscriptionProtocol::SQS,
          .rawMessageDelivery = props_.rawMessageDelivery,
          .topic = topic},
      .dependency = added.policyDependable};
}

}  // namespace cdk::sns_subscriptions
