// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/sqs/cfn_queue_policy.hpp>

#include "iam/l1_traits.hpp"
#include "kms/key_reference.hpp"

namespace cdk::detail {
namespace {

class QueueTraits final : public L1Traits {
 public:
  explicit QueueTraits(sqs::CfnQueue& queue) : L1Traits(queue), queue_(queue) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!policy_)
      policy_ = New<sqs::CfnQueuePolicy>{
          queue_, "QueuePolicy", {.policyDocument = policyOfL1(document_), .queues = {queue_.ref()}}};
    document_.addStatements(statement);
    return {.statementAdded = true, .policyDependable = policy_.get()};
  }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    kms::CfnKey* key = referencedKey(queue_.kmsMasterKeyId);
    if (!key) return {};
    return {.grant = kms::KeyGrants::fromKey(*key).actions(grantee, std::move(actions))};
  }

 private:
  sqs::CfnQueue& queue_;
  iam::PolicyDocument document_{};
  Handle<sqs::CfnQueuePolicy> policy_{};
};

}  // namespace

std::shared_ptr<L1Traits> traitsOfQueue(CfnResource& queue) {
  return std::make_shared<QueueTraits>(dynamic_cast<sqs::CfnQueue&>(queue));
}

}  // namespace cdk::detail
