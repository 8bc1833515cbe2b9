// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sns/cfn_topic_policy.hpp>

#include "iam/l1_traits.hpp"

namespace cdk::sns::detail {
namespace {

class TopicTraits final : public iam::detail::L1Traits {
 public:
  explicit TopicTraits(CfnTopic& topic) : L1Traits(topic), topic_(topic) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!policy_)
      policy_ = New<CfnTopicPolicy>{
          topic_, "TopicPolicy", {.policyDocument = document_.toJson(), .topics = {topic_.ref()}}};
    document_.addStatements(statement);
    return {.statementAdded = true, .policyDependable = policy_.get()};
  }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    kms::CfnKey* key = kms::detail::referencedKey(topic_.kmsMasterKeyId);
    if (!key) return {};
    return {.grant = kms::KeyGrants::fromKey(*key).actions(grantee, std::move(actions))};
  }

 private:
  CfnTopic& topic_;
  iam::PolicyDocument document_{};
  Handle<CfnTopicPolicy> policy_{};
};

}  // namespace

std::shared_ptr<iam::detail::L1Traits> traitsOf(CfnResource& topic) {
  return std::make_shared<TopicTraits>(dynamic_cast<CfnTopic&>(topic));
}

}  // namespace cdk::sns::detail
