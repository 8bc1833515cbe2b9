// SPDX-License-Identifier: Apache-2.0
// QueueGrants: who may do what with a queue. Follows aws-cdk-lib 2.276.0, aws-sqs.
#pragma once
#include <cdkpp/core/permissions_options.hpp>
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
  iam::Grant actions(
      const iam::IGrantable& grantee, List<Value<std::string>> actions, EncryptedPermissionsOptions options = {}) const;
  /// sqs:ReceiveMessage, ChangeMessageVisibility, GetQueueUrl, DeleteMessage and GetQueueAttributes; kms:Decrypt with
  /// the key.
  iam::Grant consumeMessages(const iam::IGrantable& grantee) const;
  /// sqs:SendMessage, GetQueueAttributes and GetQueueUrl; kms:Decrypt, Encrypt, ReEncrypt* and GenerateDataKey* with
  /// the key.
  iam::Grant sendMessages(const iam::IGrantable& grantee) const;
  /// sqs:PurgeQueue, GetQueueAttributes and GetQueueUrl.
  iam::Grant purge(const iam::IGrantable& grantee) const;

 private:
  explicit QueueGrants(IQueueRef& resource) : resource_(&resource) {}
  IQueueRef* resource_;
};

}  // namespace cdk::sqs
