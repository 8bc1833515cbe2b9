// SPDX-License-Identifier: Apache-2.0
// The grants of queues.
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/sqs/queue_grants.hpp>

namespace cdk::sqs {

iam::Grant QueueGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
                                EncryptedPermissionsOptions options) const {
  return detail::grantOn(*resource_, resource_->queueRef().queueArn, grantee, std::move(actions), options);
}
iam::Grant QueueGrants::consumeMessages(const iam::IGrantable& grantee) const {
  return actions(grantee,
                 {"sqs:ReceiveMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:DeleteMessage",
                  "sqs:GetQueueAttributes"},
                 {.keyActions = {"kms:Decrypt"}});
}
iam::Grant QueueGrants::sendMessages(const iam::IGrantable& grantee) const {
  return actions(grantee, {"sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"},
                 {.keyActions = {"kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"}});
}
iam::Grant QueueGrants::purge(const iam::IGrantable& grantee) const {
  return actions(grantee, {"sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"});
}

iam::Grant IQueue::grant(const iam::IGrantable& grantee, List<Value<std::string>> queueActions) {
  return QueueGrants::fromQueue(*this).actions(grantee, std::move(queueActions));
}
iam::Grant IQueue::grantConsumeMessages(const iam::IGrantable& grantee) {
  return QueueGrants::fromQueue(*this).consumeMessages(grantee);
}
iam::Grant IQueue::grantSendMessages(const iam::IGrantable& grantee) {
  return QueueGrants::fromQueue(*this).sendMessages(grantee);
}
iam::Grant IQueue::grantPurge(const iam::IGrantable& grantee) { return QueueGrants::fromQueue(*this).purge(grantee); }

}  // namespace cdk::sqs
