// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/names.hpp>
#include <cdkpp/sns_subscriptions/lambda_subscription.hpp>

#include "sns_subscriptions/regions.hpp"

namespace cdk::sns_subscriptions {

sns::TopicSubscriptionConfig LambdaSubscription::bind(sns::ITopic& topic) {
  fn_->addPermission(
      Id("AllowInvoke:" + Names::nodeUniqueId(topic.node()), fn_->node().location()),
      lambda::Permission{.principal = iam::ServicePrincipal("sns.amazonaws.com"), .sourceArn = topic.topicArn()});
  detail::deployAfter(topic, *fn_);
  return {.deadLetterQueue = props_.deadLetterQueue,
          .endpoint = fn_->functionArn(),
          .filterPolicy = props_.filterPolicy,
          .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
          .protocol = sns::SubscriptionProtocol::LAMBDA,
          .region = detail::regionOfTopic(topic, *fn_),
          .subscriberId = topic.node().id(),
          .subscriberScope = fn_->asConstruct()};
}

}  // namespace cdk::sns_subscriptions
