// SPDX-License-Identifier: Apache-2.0
// QueueBase: what queues of this program and imported ones have in common.
#pragma once
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/sqs/queue_grants.hpp>
#include <cdkpp/sqs/queue_policy.hpp>

namespace cdk::sqs {

/// A base for queues. A derived class sets the members.
class QueueBase : public Resource, public virtual IQueue, public virtual iam::IEncryptedResource {
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
  /// nothing is added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  /// Lets somebody use the key of the queue, where it has one.
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit QueueBase(Scope scope, ResourceProps props = {});
  /// Whether the first statement creates a policy.
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

}  // namespace cdk::sqs
