// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include <algorithm>

#include "text/number.hpp"

namespace cdk {

namespace {

constexpr std::string_view kTypePrefix = "Custom::";
constexpr std::size_t kMaxTypeLength = 60;
constexpr double kMaxTimeoutSeconds = 3600;

bool isTypeName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '@' ||
           c == '-';
  });
}

std::string typeOf(const Optional<std::string>& given, const IConstruct& scope) {
  if (!given || given->empty()) return "AWS::CloudFormation::CustomResource";
  const std::string& type = *given;
  if (!type.starts_with(kTypePrefix))
    throw ValidationError("CDKPP2660", "the type of a custom resource must begin with \"Custom::\", not '" + type + "'",
                          scope);
  if (type.size() > kMaxTypeLength)
    throw ValidationError("CDKPP2660",
                          "the type of a custom resource must have at most 60 characters, not the " +
                              std::to_string(type.size()) + " of '" + type + "'",
                          scope);
  if (!isTypeName(std::string_view(type).substr(kTypePrefix.size())))
    throw ValidationError(
        "CDKPP2660",
        "after \"Custom::\" the type of a custom resource must be letters, digits and any of _ @ -; it "
        "is '" +
            type + "'",
        scope);
  return type;
}

std::string capitalized(std::string name) {
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

Json secondsOf(const Optional<Duration>& timeout, const IConstruct& scope) {
  if (!timeout) return {};
  const Value<double> seconds = timeout->toSeconds();
  if (!seconds.isLiteral()) return seconds;
  std::string text;
  text::appendJsonNumber(text, seconds.literal());
  if (seconds.literal() < 1 || seconds.literal() > kMaxTimeoutSeconds)
    throw ValidationError("CDKPP2661", "serviceTimeout must be between 1 and 3600 seconds, not " + text, scope);
  return text;
}

}  // namespace

CustomResource::CustomResource(Scope scope, CustomResourceProps props)
    : Resource{detail::injected<CustomResource>(scope, props)} {
  const std::string type = typeOf(props.resourceType, *this);
  Json properties =
      Json::object({{"ServiceToken", *props.serviceToken}, {"ServiceTimeout", secondsOf(props.serviceTimeout, *this)}});
  const bool capitals = props.pascalCaseProperties.valueOr(false);
  std::string conflicts;
  for (std::size_t i = 0; i < props.properties.size(); ++i) {
    const std::string key = capitals ? capitalized(props.properties.key(i)) : props.properties.key(i);
    if (key == "ServiceToken" || key == "ServiceTimeout") conflicts += (conflicts.empty() ? "" : ",") + key;
    properties.set(key, props.properties.value(i));
  }
  if (!conflicts.empty())
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/core:customResourcePropConflict",
        "The following keys will be overwritten as they exist in the 'properties' prop. Keys found: " + conflicts);
  resource_ = &*New<CfnResource>{*this, Id("Default", node().location()), {.properties = properties, .type = type}};
  resource_->applyRemovalPolicy(props.removalPolicy.valueOr(RemovalPolicy::DESTROY));
}

Value<std::string> CustomResource::ref() const { return resource_->ref(); }
Reference CustomResource::getAtt(std::string_view attributeName) const { return resource_->getAtt(attributeName); }
Value<std::string> CustomResource::getAttString(std::string_view attributeName) const {
  return resource_->getAtt(attributeName, ResolutionTypeHint::STRING);
}

}  // namespace cdk
