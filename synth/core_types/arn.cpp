// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/arn.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>

#include <string>
#include <vector>

#include "core_types/intrinsics.hpp"
#include "core_types/tokenized_text.hpp"

namespace cdk {
namespace {

constexpr std::size_t PARTITION = 1, SERVICE = 2, REGION = 3, ACCOUNT = 4, RESOURCE = 5;

[[noreturn]] void throwNotArn(const std::string& why, const std::string& arn) {
  throw ValidationError("CDKPP2061", "not an ARN: " + why + ", got '" + arn +
                                         "'; an ARN is arn:partition:service:region:account:resource");
}

/** The text behind `arn:`, divided at its colons; a text that begins with a token has no known parts. */
std::vector<std::string> knownParts(const detail::TokenizedText& arn) {
  if (!arn.text().starts_with("arn:")) {
    if (arn.hasTokens()) return {};
    throwNotArn("it does not begin with 'arn:'", arn.text());
  }
  std::vector<std::string> parts;
  std::string_view rest = arn.text();
  for (std::size_t colon = rest.find(':'); colon != std::string_view::npos; colon = rest.find(':')) {
    parts.emplace_back(rest.substr(0, colon));
    rest.remove_prefix(colon + 1);
  }
  parts.emplace_back(rest);
  const auto require = [&](std::size_t index, const char* name) {
    if (parts.size() <= index || parts[index].empty())
      throwNotArn(std::string("the ") + name + " is missing", arn.readable());
  };
  require(PARTITION, "partition (second part)");
  require(SERVICE, "service (third part)");
  require(RESOURCE, "resource (sixth part)");
  return parts;
}

/** An ARN that only CloudFormation knows is divided by CloudFormation. */
ArnComponents splitToken(const Value<std::string>& arn, ArnFormat format) {
  const Intrinsic parts = detail::splitFunction(":", arn);
  const auto part = [](int index, const Intrinsic& list) -> Value<std::string> {
    return detail::selectFunction(index, list);
  };
  const auto components = [&](Value<std::string> resource, Optional<Value<std::string>> resourceName) {
    return ArnComponents{.account = part(ACCOUNT, parts),
                         .arnFormat = format,
                         .partition = part(PARTITION, parts),
                         .region = part(REGION, parts),
                         .resource = std::move(resource),
                         .resourceName = std::move(resourceName),
                         .service = part(SERVICE, parts)};
  };
  if (format == ArnFormat::NO_RESOURCE_NAME) return components(part(RESOURCE, parts), {});
  if (format == ArnFormat::COLON_RESOURCE_NAME) return components(part(RESOURCE, parts), part(RESOURCE + 1, parts));
  const Intrinsic names = detail::splitFunction("/", part(RESOURCE, parts));
  const int first = format == ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME ? 1 : 0;
  return components(part(first, names), part(first + 1, names));
}

}  // namespace

Value<std::string> Arn::format(const ArnComponents& components, const Stack* stack) {
  const auto orOfStack = [&](const Optional<Value<std::string>>& given, Value<std::string> (Stack::*ofStack)() const,
                             const char* name) {
    if (given) return *given;
    if (stack) return (stack->*ofStack)();
    throw ValidationError("CDKPP2060", std::string("Arn::format: the ") + name +
                                           " is missing; give partition, region and account, or a stack that has them");
  };
  const ArnFormat format = components.arnFormat.valueOr(ArnFormat::SLASH_RESOURCE_NAME);
  Value<std::string> arn = "arn:" + orOfStack(components.partition, &Stack::partition, "partition");
  arn += ":" + *components.service + ":" + orOfStack(components.region, &Stack::region, "region");
  arn += ":" + orOfStack(components.account, &Stack::account, "account");
  arn += format == ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME ? ":/" : ":";
  arn += *components.resource;
  if (components.resourceName) arn += (format == ArnFormat::COLON_RESOURCE_NAME ? ":" : "/") + *components.resourceName;
  return arn;
}

ArnComponents Arn::split(const Value<std::string>& arn, ArnFormat format) {
  const detail::TokenizedText text(arn);
  const std::vector<std::string> parts = knownParts(text);
  if (parts.empty()) return splitToken(arn, format);

  // The form that the ARN has counts, not the one that is asked for; except that slashes may belong to the resource.
  std::string_view resource = parts[RESOURCE];
  std::string resourceName;
  bool hasName = false;
  const bool leadingSlash = resource.starts_with('/');
  const std::size_t slash = resource.find('/', leadingSlash ? 1 : 0);
  ArnFormat found = ArnFormat::NO_RESOURCE_NAME;
  if (slash == std::string_view::npos) {
    if (parts.size() > RESOURCE + 1) found = ArnFormat::COLON_RESOURCE_NAME;
  } else if (format != ArnFormat::NO_RESOURCE_NAME) {
    found = leadingSlash ? ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME : ArnFormat::SLASH_RESOURCE_NAME;
    resourceName = resource.substr(slash + 1);
    hasName = true;
    resource = resource.substr(0, slash).substr(leadingSlash ? 1 : 0);
  }
  for (std::size_t i = RESOURCE + 1; i < parts.size(); ++i) {
    if (!resourceName.empty() || i > RESOURCE + 1) resourceName += ':';
    resourceName += parts[i];
    hasName = true;
  }
  return ArnComponents{
      .account = text.value(parts[ACCOUNT]),
      .arnFormat = found,
      .partition = text.value(parts[PARTITION]),
      .region = text.value(parts[REGION]),
      .resource = text.value(resource),
      .resourceName = hasName ? Optional<Value<std::string>>(text.value(resourceName)) : Optional<Value<std::string>>(),
      .service = text.value(parts[SERVICE])};
}

Value<std::string> Arn::extractResourceName(const Value<std::string>& arn, std::string_view resourceType) {
  const detail::TokenizedText text(arn);
  if (knownParts(text).empty())
    return detail::selectFunction(1, detail::splitFunction(":" + std::string(resourceType) + "/", arn));
  const ArnComponents components = split(arn, ArnFormat::SLASH_RESOURCE_NAME);
  const Value<std::string>& resource = components.resource;
  if (resource.isLiteral() && resource.literal() != resourceType) {
    throw ValidationError("CDKPP2401", "the resource type '" + std::string(resourceType) +
                                           "' is expected in the ARN '" + text.readable() + "', it has '" +
                                           resource.literal() + "'");
  }
  if (!components.resourceName || (components.resourceName->isLiteral() && components.resourceName->literal().empty()))
    throw ValidationError("CDKPP2402", "a resource name is expected in the ARN '" + text.readable() + "', it has none");
  return *components.resourceName;
}

}  // namespace cdk
