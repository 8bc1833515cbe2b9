// SPDX-License-Identifier: Apache-2.0
// AWS::SNS::Topic and its subscriptions. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sns/subscription.hpp>

namespace cdk::sns {

class ITopic;

/// What a subscriber says of itself when it is added to a topic.
struct TopicSubscriptionConfig {
  /// The construct below which the subscription is made. @default the topic
  Handle<Construct> subscriberScope{};
  std::string subscriberId;
  SubscriptionProps subscription;
  /// What must exist before the subscription. @default nothing
  const IDependable* dependency = nullptr;
};

/// Something that can hear a topic: see sns_subscriptions.
class ITopicSubscription {
 public:
  virtual TopicSubscriptionConfig bind(ITopic& topic) = 0;

 protected:
  ~ITopicSubscription() = default;
};

class ITopic : public virtual IResource, public virtual ITopicRef {
 public:
  virtual Value<std::string> topicArn() const = 0;
  virtual Value<std::string> topicName() const = 0;
  virtual Handle<Subscription> addSubscription(ITopicSubscription&& subscription) = 0;
};

struct TopicProps {
  /// The name that people see, up to 100 characters. CloudFormation: DisplayName. @default none
  Optional<Value<std::string>> displayName{};
  /// The name. CloudFormation: TopicName. @default made by CloudFormation
  Optional<Value<std::string>> topicName{};
};

/// A topic.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html
class Topic : public Resource, public ITopic {
 public:
  using Props = TopicProps;
  explicit Topic(Scope scope, TopicProps props = {});
  Value<std::string> topicArn() const override { return topicArn_; }
  Value<std::string> topicName() const override { return topicName_; }
  TopicReference topicRef() const override { return {.topicArn = topicArn_}; }
  /// @throws AssumptionError when the topic has this subscription already.
  inline Handle<Subscription> addSubscription(ITopicSubscription&& subscription) override;

 private:
  Value<std::string> topicArn_ = "";
  Value<std::string> topicName_ = "";
};

inline Topic::Topic(Scope scope, TopicProps props) : Resource(scope, {.physicalName = props.topicName}) {
  New<CfnTopic> resource{
      *this, Id("Resource", node().location()), {.displayName = props.displayName, .topicName = physicalName()}};
  topicArn_ = getResourceArnAttribute(
      resource->ref(), {.resource = physicalName().valueOr(Value<std::string>("")), .service = "sns"});
  topicName_ = getResourceNameAttribute(resource->attrTopicName());
}

inline Handle<Subscription> Topic::addSubscription(ITopicSubscription&& subscription) {
  TopicSubscriptionConfig config = subscription.bind(*this);
  Construct& scope = config.subscriberScope ? *config.subscriberScope : static_cast<Construct&>(*this);
  New<Subscription> made{scope, Id(config.subscriberId, node().location()), std::move(config.subscription)};
  if (config.dependency) made->node().addDependency(*config.dependency);
  return made;
}

}  // namespace cdk::sns
