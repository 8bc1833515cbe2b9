// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sns/cfn_topic_policy.hpp>

#include "iam/l1_traits.hpp"
#include "kms/key_reference.hpp"

namespace cdk::detail {
namespace {

class TopicTraits final : public L1Traits {
 public:
  explicit TopicTraits(sns::CfnTopic& topic) : L1Traits(topic), topic_(topic) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!policy_)
      policy_ = New<sns::CfnTopicPolicy>{
          topic_, "TopicPolicy", {.policyDocument = policyOfL1(document_), .topics = {topic_.ref()}}};
    document_.addStatements(statement);
    return {.statementAdded = true, .policyDependable = policy_.get()};
  }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    kms::CfnKey* key = referencedKey(topic_.kmsMasterKeyId);
    if (!key) return {};
    return {.grant = kms::KeyGrants::fromKey(*key).actions(grantee, std::move(actions))};
  }

 private:
  sns::CfnTopic& topic_;
  iam::PolicyDocument document_{};
  Handle<sns::CfnTopicPolicy> policy_{};
};

}  // namespace

std::shared_ptr<L1Traits> traitsOfTopic(CfnResource& topic) {
  return std::make_shared<TopicTraits>(dynamic_cast<sns::CfnTopic&>(topic));
}

}  // namespace cdk::detail
