// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/sns_subscriptions/sqs_subscription.hpp>

#include "sns_subscriptions/regions.hpp"

namespace cdk::sns_subscriptions {
namespace {

/// @throws ValidationError CDKPP4481
void requireUsableKey(sqs::IQueue& queue, const char* role, const sns::ITopic& topic) {
  const auto encryption = queue.encryptionType();
  if (encryption && *encryption == sqs::QueueEncryption::KMS_MANAGED)
    throw ValidationError(
        "CDKPP4481",
        "the queue '" + queue.path() + "' cannot be " + role +
            " of a topic: it is encrypted with a key of AWS (QueueEncryption::KMS_MANAGED), which lets no SNS in; use "
            "QueueEncryption::KMS or SQS_MANAGED",
        topic);
}

}  // namespace

sns::TopicSubscriptionConfig SqsSubscription::bind(sns::ITopic& topic) {
  requireUsableKey(*queue_, "a subscriber", topic);
  if (props_.deadLetterQueue) requireUsableKey(*props_.deadLetterQueue, "the dead-letter queue", topic);
  const iam::ServicePrincipal principal = detail::snsPrincipal(topic, *queue_);
  const Json ofTopic = Json::object({{"ArnEquals", Json::object({{"aws:SourceArn", Json(topic.topicArn())}})}});
  const auto added = queue_->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sqs:SendMessage"},
                                                                       .conditions = ofTopic,
                                                                       .principals = {principal},
                                                                       .resources = {queue_->queueArn()}}});
  if (const auto key = queue_->encryptionMasterKey())
    key->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kms:Decrypt", "kms:GenerateDataKey"},
                                                   .conditions = ofTopic,
                                                   .principals = {principal},
                                                   .resources = {"*"}}});
  detail::deployAfter(topic, *queue_);
  return {.deadLetterQueue = props_.deadLetterQueue,
          .endpoint = queue_->queueArn(),
          .filterPolicy = props_.filterPolicy,
          .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
          .protocol = sns::SubscriptionProtocol::SQS,
          .rawMessageDelivery = props_.rawMessageDelivery,
          .region = detail::regionOfTopic(topic, *queue_),
          .subscriberId = Names::nodeUniqueId(topic.node()),
          .subscriberScope = queue_->asConstruct(),
          .subscriptionDependency = added.policyDependable};
}

}  // namespace cdk::sns_subscriptions
