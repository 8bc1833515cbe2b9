// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/sqs/cfn_queue_policy.hpp>

#include "iam/l1_traits.hpp"

namespace cdk::sqs::detail {
namespace {

class QueueTraits final : public iam::detail::L1Traits {
 public:
  explicit QueueTraits(CfnQueue& queue) : L1Traits(queue), queue_(queue) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!policy_)
      policy_ = New<CfnQueuePolicy>{
          queue_, "QueuePolicy", {.policyDocument = document_.toJson(), .queues = {queue_.ref()}}};
    document_.addStatements(statement);
    return {.statementAdded = true, .policyDependable = policy_.get()};
  }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    kms::CfnKey* key = kms::detail::referencedKey(queue_.kmsMasterKeyId);
    if (!key) return {};
    return {.grant = kms::KeyGrants::fromKey(*key).actions(grantee, std::move(actions))};
  }

 private:
  CfnQueue& queue_;
  iam::PolicyDocument document_{};
  Handle<CfnQueuePolicy> policy_{};
};

}  // namespace

std::shared_ptr<iam::detail::L1Traits> traitsOf(CfnResource& queue) {
  return std::make_shared<QueueTraits>(dynamic_cast<CfnQueue&>(queue));
}

}  // namespace cdk::sqs::detail
