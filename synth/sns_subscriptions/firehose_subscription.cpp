// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/names.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/sns_subscriptions/firehose_subscription.hpp>

#include "sns_subscriptions/regions.hpp"

namespace cdk::sns_subscriptions {
namespace {

/// The role that all topics share which deliver to the stream.
iam::IRole& sharedRole(Construct& stream) {
  constexpr const char* ID = "TopicSubscriptionRole";
  if (const auto existing = stream.node().tryFindChild(ID)) return dynamic_cast<iam::IRole&>(*existing);
  return *New<iam::Role>{
      stream, Id(ID, stream.node().location()), {.assumedBy = iam::ServicePrincipal("sns.amazonaws.com")}};
}

}  // namespace

sns::TopicSubscriptionConfig FirehoseSubscription::bind(sns::ITopic& topic) {
  Construct& stream = deliveryStream_->asConstruct();
  const Value<std::string> streamArn = deliveryStream_->deliveryStreamRef().deliveryStreamArn;
  iam::IRole& role = props_.role ? *props_.role : sharedRole(stream);
  iam::Grant::addToPrincipal(
      {.actions = {"firehose:DescribeDeliveryStream", "firehose:ListDeliveryStreams",
                   "firehose:ListTagsForDeliveryStream", "firehose:PutRecord", "firehose:PutRecordBatch"},
       .grantee = role,
       .resourceArns = {streamArn}});
  detail::deployAfter(topic, stream);
  return {.deadLetterQueue = props_.deadLetterQueue,
          .endpoint = streamArn,
          .filterPolicy = props_.filterPolicy,
          .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
          .protocol = sns::SubscriptionProtocol::FIREHOSE,
          .rawMessageDelivery = props_.rawMessageDelivery,
          .region = detail::regionOfTopic(topic, stream),
          .subscriberId = Names::nodeUniqueId(topic.node()),
          .subscriberScope = stream,
          .subscriptionRoleArn = role.roleArn()};
}

}  // namespace cdk::sns_subscriptions
