// SPDX-License-Identifier: Apache-2.0
// Where the grantees of a key are, and which key a reference means.
#include <cdkpp/kms/key_grants.hpp>

#include <algorithm>

#include "values/cells.hpp"

namespace cdk::kms::detail {
namespace {

/// What tells one account or region from others: its text, or what CloudFormation is asked for it.
std::string identity(const Value<std::string>& value, const Stack& stack) {
  return value.isLiteral() ? value.literal() : stack.resolve(value).dump();
}

/// The construct that a principal is, when this program creates it.
const IConstruct* ownedPrincipal(const iam::IPrincipal& principal) {
  const auto* construct = dynamic_cast<const IConstruct*>(&principal);
  return construct && Resource::isOwnedResource(*construct) ? construct : nullptr;
}

}  // namespace

GranteePlace placeOf(const iam::IGrantable& grantee, const IKeyRef& key) {
  const IConstruct* principal = ownedPrincipal(grantee.grantPrincipal());
  if (!principal) return {};
  const Stack& keyStack = key.stack();
  const Stack& granteeStack = principal->stack();
  if (&keyStack == &granteeStack) return {};

  // An imported key may be elsewhere than the stack that it is imported into.
  const auto* resource = dynamic_cast<const IResource*>(&key);
  const ResourceEnvironment own =
      resource ? resource->env() : ResourceEnvironment{keyStack.account(), keyStack.region()};
  const auto differs = [&](const Value<std::string>& ofGrantee, const Value<std::string>& ofStack,
                           const Value<std::string>& ofKey) {
    const std::string there = identity(ofGrantee, granteeStack);
    return there != identity(ofStack, keyStack) && there != identity(ofKey, keyStack);
  };
  GranteePlace place;
  place.elsewhere = differs(granteeStack.account(), keyStack.account(), own.account) ||
                    differs(granteeStack.region(), keyStack.region(), own.region);
  const std::vector<Stack*> before = granteeStack.dependencies();
  if (std::find(before.begin(), before.end(), &keyStack) != before.end()) place.account = granteeStack.account();
  return place;
}

CfnKey* referencedKey(const Optional<Value<std::string>>& reference) {
  const cdk::detail::ReferenceCell* cell = cdk::detail::asReference(reference);
  if (!cell || cell->pseudo) return nullptr;
  const bool names = cell->attribute == "Ref" || cell->attribute == "Arn" || cell->attribute == "KeyId";
  return names ? dynamic_cast<CfnKey*>(const_cast<Construct*>(cell->target)) : nullptr;
}

}  // namespace cdk::kms::detail
