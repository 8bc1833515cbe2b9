// SPDX-License-Identifier: Apache-2.0
// AWS::SNS::Subscription.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/sns/cfn_subscription.hpp>
#include <cdkpp/sns/topic_ref.hpp>

namespace cdk::sns {

/// What a topic delivers to.
struct SubscriptionProtocol {
  static constexpr const char* HTTP = "http";
  static constexpr const char* HTTPS = "https";
  static constexpr const char* EMAIL = "email";
  static constexpr const char* EMAIL_JSON = "email-json";
  static constexpr const char* SMS = "sms";
  static constexpr const char* SQS = "sqs";
  static constexpr const char* APPLICATION = "application";
  static constexpr const char* LAMBDA = "lambda";
  static constexpr const char* FIREHOSE = "firehose";
};

struct SubscriptionProps {
  /// An ARN, address or URL, as the protocol wants it. CloudFormation: Endpoint.
  Required<Value<std::string>> endpoint;
  /// See SubscriptionProtocol. CloudFormation: Protocol.
  Required<std::string> protocol;
  /// Whether messages are delivered without their envelope. CloudFormation: RawMessageDelivery. @default false
  Optional<bool> rawMessageDelivery{};
  /// The region of the topic, where it is another one. CloudFormation: Region. @default that of the stack
  Optional<Value<std::string>> region{};
  Required<ITopicRef&> topic;
};

/// A subscription. Topic::addSubscription makes it.
class Subscription : public Resource {
 public:
  using Props = SubscriptionProps;
  explicit Subscription(Scope scope, SubscriptionProps props) : Resource(scope) {
    New<CfnSubscription> resource{*this, Id("Resource", node().location()),
        {.endpoint = *props.endpoint,
            .protocol = *props.protocol,
            .rawMessageDelivery = props.rawMessageDelivery,
            .region = props.region,
            .topicArn = props.topic->topicRef().topicArn}};
  }
};

}  // namespace cdk::sns
