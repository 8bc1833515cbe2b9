// SPDX-License-Identifier: Apache-2.0
// ITopic: topics of this program and imported ones. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/codestarnotifications/notification_rule_target.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/sns/topic_ref.hpp>

namespace cdk::sns {

class ITopicSubscription;
class Subscription;

class ITopic : public virtual iam::IResourceWithPolicy,
               public virtual ITopicRef,
               public codestarnotifications::INotificationRuleTarget {
 public:
  virtual Value<std::string> topicArn() const = 0;
  virtual Value<std::string> topicName() const = 0;
  /// Whether messages keep their order.
  virtual bool fifo() const = 0;
  /// Whether messages of equal content within 5 minutes are one.
  virtual bool contentBasedDeduplication() const = 0;
  /// The key that encrypts the messages; empty when there is none, or it is not known.
  virtual Handle<kms::IKey> masterKey() const = 0;
  /// Delivers the messages of the topic: `addSubscription(sns_subscriptions::SqsSubscription(*queue))`.
  /// @throws ValidationError CDKPP4452 when the topic has this subscription already.
  virtual Handle<Subscription> addSubscription(ITopicSubscription& subscription) = 0;
  Handle<Subscription> addSubscription(ITopicSubscription&& subscription);

  /// sns:Publish, and kms:Decrypt and GenerateDataKey* with the key.
  iam::Grant grantPublish(const iam::IGrantable& identity);
  /// sns:Subscribe, which is the call that subscribes; messages can be received without it.
  iam::Grant grantSubscribe(const iam::IGrantable& identity);

  /// A metric of this topic by its name in CloudWatch.
  /// @see https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html
  cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that were published; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfMessagesPublished(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that reached a subscriber; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfNotificationsDelivered(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that could not be delivered; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfNotificationsFailed(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that filters kept back; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfNotificationsFilteredOut(cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that filters kept back because their attributes are not valid; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfNotificationsFilteredOutInvalidAttributes(
      cloudwatch::MetricOptions props = {}) const;
  /// The number of messages that filters kept back because they have no attributes; sum over 5 minutes.
  cloudwatch::Metric metricNumberOfNotificationsFilteredOutNoMessageAttributes(
      cloudwatch::MetricOptions props = {}) const;
  /// The size of the messages that were published, in bytes; average over 5 minutes.
  cloudwatch::Metric metricPublishSize(cloudwatch::MetricOptions props = {}) const;
  /// What SMS cost since the month began, in US dollars; maximum over 5 minutes.
  cloudwatch::Metric metricSMSMonthToDateSpentUSD(cloudwatch::MetricOptions props = {}) const;
  /// The rate of SMS that were delivered; sum over 5 minutes.
  cloudwatch::Metric metricSMSSuccessRate(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::sns
