// SPDX-License-Identifier: Apache-2.0
// TopicBase: what topics of this program and imported ones have in common.
#pragma once
#include <cdkpp/sns/subscriber.hpp>
#include <cdkpp/sns/topic_grants.hpp>
#include <cdkpp/sns/topic_policy.hpp>

namespace cdk::sns {

/// A base for topics. A derived class sets the members.
class TopicBase : public Resource, public ITopic, public virtual iam::IEncryptedResource {
 public:
  using ITopic::addSubscription;
  Value<std::string> topicArn() const override { return topicArn_; }
  Value<std::string> topicName() const override { return topicName_; }
  TopicReference topicRef() const override { return {.topicArn = topicArn_}; }
  bool fifo() const override { return fifo_; }
  bool contentBasedDeduplication() const override { return contentBasedDeduplication_; }
  Handle<kms::IKey> masterKey() const override { return masterKey_; }
  TopicGrants grants() { return TopicGrants::fromTopic(*this); }
  Handle<Subscription> addSubscription(ITopicSubscription& subscription) override;
  /// Adds to the policy of the topic, a child "Policy" that the first statement creates. An imported topic has none:
  /// the result says that nothing was added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  /// Lets somebody use the key of the topic, where it has one.
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit TopicBase(Scope scope, ResourceProps props = {});
  /// Whether a policy is created for the first statement.
  bool autoCreatePolicy_ = false;
  bool contentBasedDeduplication_ = false;
  bool fifo_ = false;
  Handle<kms::IKey> masterKey_{};
  Value<std::string> topicArn_ = "";
  Value<std::string> topicName_ = "";

 private:
  Handle<TopicPolicy> policy_{};
};

namespace detail {
/// The id of a subscription: the one wanted, or a free "TokenSubscription:<n>" for a token.
std::string subscriptionId(const Value<std::string>& wanted, const Construct& scope);
}  // namespace detail

inline TopicBase::TopicBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

inline Handle<Subscription> TopicBase::addSubscription(ITopicSubscription& subscription) {
  TopicSubscriptionConfig config = subscription.bind(*this);
  Construct& scope = config.subscriberScope ? *config.subscriberScope : static_cast<Construct&>(*this);
  const std::string id = detail::subscriptionId(*config.subscriberId, scope);
  if (scope.node().tryFindChild(id))
    throw ValidationError("CDKPP4452",
        "'" + scope.path() + "' has a subscription '" + id + "' already: a subscriber hears a topic once", scope);
  New<Subscription> made{scope, Id(id, node().location()),
      {.deadLetterQueue = config.deadLetterQueue,
          .deliveryPolicy = config.deliveryPolicy,
          .endpoint = *config.endpoint,
          .filterPolicy = config.filterPolicy,
          .filterPolicyWithMessageBody = config.filterPolicyWithMessageBody,
          .protocol = *config.protocol,
          .rawMessageDelivery = config.rawMessageDelivery,
          .region = config.region,
          .subscriptionRoleArn = config.subscriptionRoleArn,
          .topic = *this}};
  if (config.subscriptionDependency) made->node().addDependency(*config.subscriptionDependency);
  return made;
}

inline iam::AddToResourcePolicyResult TopicBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<TopicPolicy>{*this, Id("Policy", node().location()), {.topics = {*this}}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

inline iam::GrantOnKeyResult TopicBase::grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  if (!masterKey_) return {};
  return {.grant = masterKey_->grant(grantee, std::move(actions))};
}

}  // namespace cdk::sns
