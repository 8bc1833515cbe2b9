// SPDX-License-Identifier: Apache-2.0
// Subscribers that are addresses: e-mail, SMS and URLs.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/sns_subscriptions.hpp>

namespace cdk::sns_subscriptions {

sns::TopicSubscriptionConfig EmailSubscription::bind(sns::ITopic&) {
  using Protocol = sns::SubscriptionProtocol;
  return {.deadLetterQueue = props_.deadLetterQueue,
          .endpoint = emailAddress_,
          .filterPolicy = props_.filterPolicy,
          .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
          .protocol = props_.json.valueOr(false) ? Protocol::EMAIL_JSON : Protocol::EMAIL,
          .subscriberId = emailAddress_};
}

sns::TopicSubscriptionConfig SmsSubscription::bind(sns::ITopic&) {
  return {.endpoint = phoneNumber_,
          .filterPolicy = props_.filterPolicy,
          .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
          .protocol = sns::SubscriptionProtocol::SMS,
          .subscriberId = phoneNumber_};
}

UrlSubscription::UrlSubscription(Value<std::string> url, UrlSubscriptionProps props)
    : url_(std::move(url)), props_(std::move(props)) {
  if (url_.isLiteral()) {
    const std::string& text = url_.literal();
    if (!text.starts_with("http://") && !text.starts_with("https://"))
      throw ValidationError("CDKPP4480", "the URL must begin with 'http://' or 'https://', but it is '" + text + "'");
    props_.protocol = text.starts_with("https:") ? sns::SubscriptionProtocol::HTTPS : sns::SubscriptionProtocol::HTTP;
  } else if (!props_.protocol) {
    throw ValidationError(
        "CDKPP4480",
        "the URL is a token, so that its protocol is not known: set protocol to SubscriptionProtocol::HTTP or HTTPS");
  }
}

sns::TopicSubscriptionConfig UrlSubscription::bind(sns::ITopic&) {
  return {.deadLetterQueue = props_.deadLetterQueue,
          .deliveryPolicy = props_.deliveryPolicy,
          .endpoint = url_,
          .filterPolicy = props_.filterPolicy,
          .filterPolicyWithMessageBody = props_.filterPolicyWithMessageBody,
          .protocol = *props_.protocol,
          .rawMessageDelivery = props_.rawMessageDelivery,
          .subscriberId = url_};
}

}  // namespace cdk::sns_subscriptions
