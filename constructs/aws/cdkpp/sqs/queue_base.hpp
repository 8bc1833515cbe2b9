// SPDX-License-Identifier: Apache-2.0
// QueueBase: what queues of this program and imported ones have in common.
#pragma once
#include <cdkpp/sqs/queue_grants.hpp>
#include <cdkpp/sqs/queue_policy.hpp>

namespace cdk::sqs {

/// A base for queues. A derived class sets the members.
class QueueBase : public Resource, public IQueue, public virtual iam::IEncryptedResource {
 public:
  Value<std::string> queueArn() const override { return queueArn_; }
  Value<std::string> queueName() const override { return queueName_; }
  Value<std::string> queueUrl() const override { return queueUrl_; }
  QueueReference queueRef() const override { return {.queueArn = queueArn_, .queueUrl = queueUrl_}; }
  bool fifo() const override { return fifo_; }
  Handle<kms::IKey> encryptionMasterKey() const override { return encryptionMasterKey_; }
  Optional<QueueEncryption> encryptionType() const override { return encryptionType_; }
  QueueGrants grants() { return QueueGrants::fromQueue(*this); }
  /// Adds to the policy of the queue, a child "Policy" that the first statement creates. An imported queue has none:
  /// the result says that nothing was added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  /// Lets somebody use the key of the queue, where it has one.
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit QueueBase(Scope scope, ResourceProps props = {});
  /// Whether a policy is created for the first statement.
  bool autoCreatePolicy_ = false;
  Handle<kms::IKey> encryptionMasterKey_{};
  Optional<QueueEncryption> encryptionType_{};
  bool fifo_ = false;
  Value<std::string> queueArn_ = "";
  Value<std::string> queueName_ = "";
  Value<std::string> queueUrl_ = "";

 private:
  Handle<QueuePolicy> policy_{};
};

inline QueueBase::QueueBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

inline iam::AddToResourcePolicyResult QueueBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_) policy_ = New<QueuePolicy>{*this, Id("Policy", node().location()), {.queues = {*this}}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

inline iam::GrantOnKeyResult QueueBase::grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  if (!encryptionMasterKey_) return {};
  return {.grant = encryptionMasterKey_->grant(grantee, std::move(actions))};
}

}  // namespace cdk::sqs
