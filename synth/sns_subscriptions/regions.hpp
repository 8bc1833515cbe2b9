// SPDX-License-Identifier: Apache-2.0
// For subscribers that may be in another region or stack than their topic.
#pragma once
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/sns/itopic.hpp>

namespace cdk::detail {

/// The region of the topic for the subscription, where that has to be told.
Optional<Value<std::string>> regionOfTopic(const sns::ITopic& topic, const IConstruct& subscriber);
/// SNS as it calls the subscriber: regions that have to be opted in have a principal of their own.
iam::ServicePrincipal snsPrincipal(const sns::ITopic& topic, const IConstruct& subscriber);
/// The stack of the subscriber is deployed after that of a topic of this program.
void deployAfter(const sns::ITopic& topic, const IConstruct& subscriber);

}  // namespace cdk::detail
