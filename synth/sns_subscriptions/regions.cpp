// SPDX-License-Identifier: Apache-2.0
#include "sns_subscriptions/regions.hpp"

#include <cdkpp/core/region_info.hpp>
#include <cdkpp/sns/topic.hpp>

namespace cdk::detail {
namespace {

/// The topic, when this program makes it.
const sns::Topic* ownTopic(const sns::ITopic& topic) { return dynamic_cast<const sns::Topic*>(&topic); }

/// The region of a topic, where it is known when the program runs.
Optional<std::string> knownRegion(const sns::ITopic& topic) {
  Optional<Value<std::string>> region;
  if (const sns::Topic* own = ownTopic(topic))
    region = own->env().region;
  else if (topic.topicArn().isLiteral())
    region = Arn::split(topic.topicArn(), ArnFormat::SLASH_RESOURCE_NAME).region;
  return region && region->isLiteral() && !region->literal().empty() ? Optional<std::string>(region->literal())
                                                                     : Optional<std::string>();
}

}  // namespace

Optional<Value<std::string>> regionOfTopic(const sns::ITopic& topic, const IConstruct& subscriber) {
  const sns::Topic* own = ownTopic(topic);
  if (!own) return topic.stack().splitArn(topic.topicArn(), ArnFormat::SLASH_RESOURCE_NAME).region;
  const Value<std::string> there = own->env().region;
  if (&own->stack() == &subscriber.stack() || !there.isLiteral()) return {};
  const auto* resource = dynamic_cast<const IResource*>(&subscriber);  // an imported one may be elsewhere
  const Value<std::string> here = resource ? resource->env().region : subscriber.stack().region();
  return here.isLiteral() && here.literal() == there.literal() ? Optional<Value<std::string>>() : there;
}

iam::ServicePrincipal snsPrincipal(const sns::ITopic& topic, const IConstruct& subscriber) {
  const auto ofRegion = [](const std::string& region) {
    return iam::ServicePrincipal::fromStaticServicePrincipleName("sns." + region + ".amazonaws.com");
  };
  const auto optIn = [](const std::string& region) { return region_info::RegionInfo::get(region).isOptInRegion(); };
  const Optional<std::string> there = knownRegion(topic);
  const Value<std::string> here = subscriber.stack().region();
  if (there && here.isLiteral() && *there != here.literal()) {
    if (optIn(here.literal())) return ofRegion(here.literal());
    if (optIn(*there)) return ofRegion(*there);
  }
  return iam::ServicePrincipal("sns.amazonaws.com");
}

void deployAfter(const sns::ITopic& topic, const IConstruct& subscriber) {
  if (ownTopic(topic) && &topic.stack() != &subscriber.stack()) subscriber.stack().addStackDependency(topic.stack());
}

}  // namespace cdk::detail
