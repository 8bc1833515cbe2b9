// SPDX-License-Identifier: Apache-2.0
// What SNS refuses of subscriptions, and their filters and delivery policies as JSON.
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/sns/subscription.hpp>

#include <algorithm>
#include <initializer_list>

#include "text/number.hpp"

namespace cdk::detail {
namespace {

using sns::DeliveryPolicy;
using sns::FilterOrPolicy;
using sns::SubscriptionFilter;
using sns::SubscriptionProps;

constexpr std::size_t MAX_KEYS = 5;
constexpr double MAX_COMBINATIONS = 150;

bool isOneOf(std::string_view protocol, std::initializer_list<std::string_view> protocols) {
  return std::find(protocols.begin(), protocols.end(), protocol) != protocols.end();
}

/// The number of combinations of conditions: the product of those of all filters. Those of nested filters are
/// multiplied by their depth, as SNS does.
double combinations(const Map<FilterOrPolicy>& policy, double depth = 1) {
  double total = 1;
  for (std::size_t i = 0; i < policy.size(); ++i) {
    const FilterOrPolicy& value = policy.value(i);
    total *= value.isPolicy() ? combinations(value.policyDoc(), depth + 1)
                              : static_cast<double>(value.filterDoc().conditions().size()) * depth;
  }
  return total;
}
double combinations(const Map<SubscriptionFilter>& policy) {
  double total = 1;
  for (std::size_t i = 0; i < policy.size(); ++i) total *= static_cast<double>(policy.value(i).conditions().size());
  return total;
}

template <class T>
void checkFilter(const char* property, const Map<T>& policy, PropertyRules& rules) {
  rules.require(policy.size() <= MAX_KEYS,
                std::string(property) + " may have up to 5 keys, but it has " + std::to_string(policy.size()));
  const double total = combinations(policy);
  rules.require(total <= MAX_COMBINATIONS,
                std::string(property) + " may have up to 150 combinations of conditions, but it has " +
                    text::numberToString(total) + "; drop conditions, or make more subscriptions");
}

void checkDeliveryPolicy(const DeliveryPolicy& policy, PropertyRules& rules) {
  if (const auto& retries = policy.healthyRetryPolicy) {
    const auto& shortest = retries->minDelayTarget;
    const auto& longest = retries->maxDelayTarget;
    rules.range("minDelayTarget", shortest, Duration::seconds(1), Duration::hours(1));
    rules.range("maxDelayTarget", longest, Duration::seconds(1), Duration::hours(1));
    if (shortest && longest && !shortest->isUnresolved() && !longest->isUnresolved())
      rules.require(shortest->toSeconds().literal() <= longest->toSeconds().literal(),
                    "minDelayTarget must not exceed maxDelayTarget, but they are " + shortest->toHumanString() +
                        " and " + longest->toHumanString());
    rules.range("numRetries", retries->numRetries, 0, 100);
    rules.whole("numNoDelayRetries", retries->numNoDelayRetries, 0, PropertyRules::UNLIMITED);
    rules.whole("numMinDelayRetries", retries->numMinDelayRetries, 0, PropertyRules::UNLIMITED);
    rules.whole("numMaxDelayRetries", retries->numMaxDelayRetries, 0, PropertyRules::UNLIMITED);
  }
  if (policy.throttlePolicy)
    rules.whole("maxReceivesPerSecond", policy.throttlePolicy->maxReceivesPerSecond, 1, PropertyRules::UNLIMITED);
}

Json filterDocument(const Map<FilterOrPolicy>& policy) {
  Json document = Json::object();
  for (std::size_t i = 0; i < policy.size(); ++i) {
    const FilterOrPolicy& value = policy.value(i);
    document.set(policy.key(i), value.isPolicy() ? filterDocument(value.policyDoc()) : value.filterDoc().conditions());
  }
  return document;
}

/// Sets what has a value.
template <class T>
void setIf(Json& object, const char* key, const Optional<T>& value) {
  if (value.hasValue()) object.set(key, Json(value));
}

}  // namespace

void checkSubscription(const SubscriptionProps& props, const IConstruct& about) {
  using Protocol = sns::SubscriptionProtocol;
  PropertyRules rules;
  const std::string& protocol = *props.protocol;
  rules.require(
      !props.rawMessageDelivery.valueOr(false) ||
          isOneOf(protocol, {Protocol::HTTP, Protocol::HTTPS, Protocol::SQS, Protocol::FIREHOSE}),
      "rawMessageDelivery is for the protocols http, https, sqs and firehose only, but protocol is '" + protocol + "'");
  if (props.filterPolicy.hasValue())
    checkFilter("filterPolicy", props.filterPolicy, rules);
  else if (props.filterPolicyWithMessageBody.hasValue())
    checkFilter("filterPolicyWithMessageBody", props.filterPolicyWithMessageBody, rules);
  rules.require(protocol != Protocol::FIREHOSE || props.subscriptionRoleArn,
                "the protocol firehose needs subscriptionRoleArn: the role that lets SNS write to the stream");
  if (props.deliveryPolicy) {
    rules.require(isOneOf(protocol, {Protocol::HTTP, Protocol::HTTPS}),
                  "deliveryPolicy is for the protocols http and https only, but protocol is '" + protocol + "'");
    checkDeliveryPolicy(*props.deliveryPolicy, rules);
  }
  rules.check("CDKPP4451", about);
}

Json filterPolicy(const SubscriptionProps& props) {
  if (!props.filterPolicy.hasValue())
    return props.filterPolicyWithMessageBody.hasValue() ? filterDocument(props.filterPolicyWithMessageBody) : Json();
  Json document = Json::object();
  for (std::size_t i = 0; i < props.filterPolicy.size(); ++i)
    document.set(props.filterPolicy.key(i), props.filterPolicy.value(i).conditions());
  return document;
}

Json redrivePolicy(const SubscriptionProps& props) {
  if (!props.deadLetterQueue) return {};
  sqs::IQueue& queue = *props.deadLetterQueue;
  queue.addToResourcePolicy(iam::PolicyStatement{
      {.actions = {"sqs:SendMessage"},
       .conditions = Json::object({{"ArnEquals", Json::object({{"aws:SourceArn", Json(props.topic->topicArn())}})}}),
       .principals = {iam::ServicePrincipal("sns.amazonaws.com")},
       .resources = {queue.queueArn()}}});
  return Json::object({{"deadLetterTargetArn", Json(queue.queueArn())}});
}

Json deliveryPolicy(const Optional<DeliveryPolicy>& policy) {
  if (!policy) return {};
  Json document = Json::object();
  if (const auto& retries = policy->healthyRetryPolicy) {
    const auto seconds = [](const Optional<Duration>& delay) { return delay ? Json(delay->toSeconds()) : Json(20); };
    Json json = Json::object({{"minDelayTarget", seconds(retries->minDelayTarget)},
                              {"maxDelayTarget", seconds(retries->maxDelayTarget)},
                              {"numRetries", retries->numRetries.valueOr(3)}});
    setIf(json, "numNoDelayRetries", retries->numNoDelayRetries);
    setIf(json, "numMinDelayRetries", retries->numMinDelayRetries);
    setIf(json, "numMaxDelayRetries", retries->numMaxDelayRetries);
    setIf(json, "backoffFunction", retries->backoffFunction);
    document.set("healthyRetryPolicy", json);
  }
  if (policy->throttlePolicy) {
    Json json = Json::object();
    setIf(json, "maxReceivesPerSecond", policy->throttlePolicy->maxReceivesPerSecond);
    document.set("throttlePolicy", json);
  }
  if (policy->requestPolicy) {
    Json json = Json::object();
    setIf(json, "headerContentType", policy->requestPolicy->headerContentType);
    document.set("requestPolicy", json);
  }
  return document;
}

}  // namespace cdk::detail
