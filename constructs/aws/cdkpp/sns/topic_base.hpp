// SPDX-License-Identifier: Apache-2.0
// TopicBase: what topics of this program and imported ones have in common.
#pragma once
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/sns/subscriber.hpp>
#include <cdkpp/sns/topic_grants.hpp>
#include <cdkpp/sns/topic_policy.hpp>

namespace cdk::sns {

/// A base for topics. A derived class sets the members.
class TopicBase : public Resource, public virtual ITopic, public virtual iam::IEncryptedResource {
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
  /// nothing is added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  /// Lets the notifications of developer tools publish to the topic.
  codestarnotifications::NotificationRuleTargetConfig bindAsNotificationRuleTarget(IConstruct& scope) override;
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

}  // namespace cdk::sns
