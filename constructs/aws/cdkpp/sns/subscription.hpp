// SPDX-License-Identifier: Apache-2.0
// AWS::SNS::Subscription. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/sns/cfn_subscription.hpp>
#include <cdkpp/sns/delivery_policy.hpp>
#include <cdkpp/sns/itopic.hpp>
#include <cdkpp/sns/subscription_filter.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::sns {

/// What a topic delivers to.
struct SubscriptionProtocol {
  /// An app on a mobile device.
  static constexpr const char* APPLICATION = "application";
  static constexpr const char* EMAIL = "email";
  /// E-mail with the message in its envelope.
  static constexpr const char* EMAIL_JSON = "email-json";
  /// A delivery stream of Data Firehose.
  static constexpr const char* FIREHOSE = "firehose";
  static constexpr const char* HTTP = "http";
  static constexpr const char* HTTPS = "https";
  static constexpr const char* LAMBDA = "lambda";
  static constexpr const char* SMS = "sms";
  static constexpr const char* SQS = "sqs";
};

struct SubscriptionProps {
  /// Where messages go that cannot be delivered. CloudFormation: RedrivePolicy. @default they are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// How messages are delivered to HTTP and HTTPS. CloudFormation: DeliveryPolicy. @default 3 retries, 20 seconds apart
  Optional<DeliveryPolicy> deliveryPolicy{};
  /// An ARN, address, number or URL, as the protocol wants it. CloudFormation: Endpoint.
  Required<Value<std::string>> endpoint;
  /// Up to 5 attributes of messages, all of which must fit; up to 150 combinations of conditions.
  /// CloudFormation: FilterPolicy. @default all messages
  Map<SubscriptionFilter> filterPolicy{};
  /// The same for keys of the bodies of messages. It is not looked at when filterPolicy is given.
  /// CloudFormation: FilterPolicy, FilterPolicyScope. @default all messages
  Map<FilterOrPolicy> filterPolicyWithMessageBody{};
  /// One of SubscriptionProtocol. CloudFormation: Protocol.
  Required<std::string> protocol;
  /// Whether messages are delivered without their envelope; to HTTP, HTTPS, SQS and Firehose.
  /// CloudFormation: RawMessageDelivery. @default false
  Optional<bool> rawMessageDelivery{};
  /// The region of the topic, where it is another one. CloudFormation: Region. @default that of the stack
  Optional<Value<std::string>> region{};
  /// The role that lets SNS write to Firehose, which needs it. CloudFormation: SubscriptionRoleArn. @default none
  Optional<Value<std::string>> subscriptionRoleArn{};
  /// CloudFormation: TopicArn.
  Required<ITopic&> topic;
};

/// A subscription. ITopic::addSubscription makes it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html
class Subscription : public Resource {
 public:
  using Props = SubscriptionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-sns.Subscription";
  /// @throws ValidationError CDKPP4451 naming everything that is wrong with the properties.
  explicit Subscription(Scope scope, SubscriptionProps props);
  /// Where messages go that cannot be delivered; empty when there is no such queue.
  Handle<sqs::IQueue> deadLetterQueue() const { return deadLetterQueue_; }

 private:
  Handle<sqs::IQueue> deadLetterQueue_{};
};

}  // namespace cdk::sns

namespace cdk::detail {
/// @throws ValidationError CDKPP4451
void checkSubscription(const sns::SubscriptionProps& props, const IConstruct& about);
Json filterPolicy(const sns::SubscriptionProps& props);
Json deliveryPolicy(const Optional<sns::DeliveryPolicy>& policy);
/// Opens the policy of the dead-letter queue to the topic. Gives the RedrivePolicy; nothing without such a queue.
Json redrivePolicy(const sns::SubscriptionProps& props);
}  // namespace cdk::detail

namespace cdk::sns {

inline Subscription::Subscription(Scope scope, SubscriptionProps props)
    : Resource{detail::injected<Subscription>(scope, props)} {
  detail::checkSubscription(props, *this);
  if (props.deadLetterQueue) deadLetterQueue_ = *props.deadLetterQueue;
  const bool byBody = !props.filterPolicy.hasValue() && props.filterPolicyWithMessageBody.hasValue();
  New<CfnSubscription> resource{*this, Id("Resource", node().location()),
      {.deliveryPolicy = detail::deliveryPolicy(props.deliveryPolicy),
          .endpoint = *props.endpoint,
          .filterPolicy = detail::filterPolicy(props),
          .filterPolicyScope = byBody ? Optional<Value<std::string>>("MessageBody") : Optional<Value<std::string>>(),
          .protocol = *props.protocol,
          .rawMessageDelivery = props.rawMessageDelivery,
          .redrivePolicy = detail::redrivePolicy(props),
          .region = props.region,
          .subscriptionRoleArn = props.subscriptionRoleArn,
          .topicArn = props.topic->topicArn()}};
}

}  // namespace cdk::sns
