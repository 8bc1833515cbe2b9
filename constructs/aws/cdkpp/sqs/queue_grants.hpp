// SPDX-License-Identifier: Apache-2.0
// QueueGrants: who may do what with a queue. Follows aws-cdk-lib 2.276.0, aws-sqs.
#pragma once
#include <cdkpp/iam/resource_traits.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::sqs {

/// Grants on a queue or an L1 queue.
///
///     queue->grants().sendMessages(*role);
///     sqs::QueueGrants::fromQueue(*cfnQueue).purge(*role);
class QueueGrants {
 public:
  static QueueGrants fromQueue(IQueueRef& resource) { return QueueGrants(resource); }

  /// Lets somebody do what the actions name, with the queue and, by keyActions, with its key.
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
      EncryptedPermissionsOptions options = {}) const;
  /// sqs:ReceiveMessage, ChangeMessageVisibility, GetQueueUrl, DeleteMessage and GetQueueAttributes, and kms:Decrypt.
  iam::Grant consumeMessages(const iam::IGrantable& grantee) const;
  /// sqs:SendMessage, GetQueueAttributes and GetQueueUrl, and kms:Decrypt, Encrypt, ReEncrypt* and GenerateDataKey*.
  iam::Grant sendMessages(const iam::IGrantable& grantee) const;
  /// sqs:PurgeQueue, GetQueueAttributes and GetQueueUrl.
  iam::Grant purge(const iam::IGrantable& grantee) const;

 private:
  explicit QueueGrants(IQueueRef& resource) : resource_(&resource) {}
  IQueueRef* resource_;
};

inline iam::Grant QueueGrants::actions(
    const iam::IGrantable& grantee, List<Value<std::string>> actions, EncryptedPermissionsOptions options) const {
  return iam::detail::grantOn(*resource_, resource_->queueRef().queueArn, grantee, std::move(actions), options);
}
inline iam::Grant QueueGrants::consumeMessages(const iam::IGrantable& grantee) const {
  return actions(grantee,
      {"sqs:ReceiveMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:DeleteMessage",
          "sqs:GetQueueAttributes"},
      {.keyActions = {"kms:Decrypt"}});
}
inline iam::Grant QueueGrants::sendMessages(const iam::IGrantable& grantee) const {
  return actions(grantee, {"sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"},
      {.keyActions = {"kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"}});
}
inline iam::Grant QueueGrants::purge(const iam::IGrantable& grantee) const {
  return actions(grantee, {"sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"});
}

inline iam::Grant IQueue::grant(const iam::IGrantable& grantee, List<Value<std::string>> queueActions) {
  return QueueGrants::fromQueue(*this).actions(grantee, std::move(queueActions));
}
inline iam::Grant IQueue::grantConsumeMessages(const iam::IGrantable& grantee) {
  return QueueGrants::fromQueue(*this).consumeMessages(grantee);
}
inline iam::Grant IQueue::grantSendMessages(const iam::IGrantable& grantee) {
  return QueueGrants::fromQueue(*this).sendMessages(grantee);
}
inline iam::Grant IQueue::grantPurge(const iam::IGrantable& grantee) {
  return QueueGrants::fromQueue(*this).purge(grantee);
}

}  // namespace cdk::sqs
