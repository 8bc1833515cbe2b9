// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_mapping.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/stack.hpp>

#include <algorithm>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

namespace {

std::string keysOf(const Any& map) {
  std::string keys;
  if (!isKind(map, Kind::map)) return keys;
  constexpr std::size_t most = 10;
  const auto& entries = entriesOf(map);
  for (std::size_t i = 0; i < entries.size() && i < most; ++i) keys += (i ? ", '" : "'") + entries[i].first + "'";
  return entries.size() > most ? keys + ", …" : keys;
}

}  // namespace

CfnMapping::CfnMapping(Scope scope, CfnMappingProps props)
    : CfnRefElement(scope), mapping_(std::move(props.mapping)), lazy_(std::move(props.lazy)) {
  if (!mapping_.hasValue()) mapping_ = Map<Map<Json>>::empty();
  for (std::size_t i = 0; i < mapping_.size(); ++i) {
    const Map<Json>& values = mapping_.value(i);
    for (std::size_t k = 0; k < values.size(); ++k) requireAlphanumeric(values.key(k));
  }
}

void CfnMapping::requireAlphanumeric(std::string_view key) const {
  const bool fits = std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
  if (!fits)
    throw ValidationError(
        "CDKPP2320",
        "the second-level key '" + std::string(key) + "' of a mapping may hold letters and digits only (A-Z, a-z, 0-9)",
        *this);
}

void CfnMapping::setValue(std::string_view key1, std::string_view key2, Json value) {
  requireAlphanumeric(key2);
  Map<Json> values = Map<Json>::empty();
  if (const auto existing = mapping_.get(key1); existing.hasValue()) values = *existing;
  values.set(key2, std::move(value));
  mapping_.set(key1, std::move(values));
}

Intrinsic CfnMapping::findInMap(const Value<std::string>& key1, const Value<std::string>& key2,
                                const Json& defaultValue) {
  const Any* found = nullptr;  // the value, when both keys are known and there is one
  bool missing = false;
  bool known = false;  // whether the program can tell the answer
  if (!isUnresolved(key1)) {
    const Any* values = find(mapping_, key1.literal());
    if (!values) {
      missing = true;
      if (!defaultValue.hasValue())
        throw ValidationError("CDKPP2321",
                              "the mapping has no top-level key '" + key1.literal() + "'; it has " + keysOf(mapping_) +
                                  ". Add it with setValue(), or give a default value",
                              *this);
    } else if (!isUnresolved(key2)) {
      known = true;
      found = find(*values, key2.literal());
      if (!found) {
        missing = true;
        if (!defaultValue.hasValue())
          throw ValidationError("CDKPP2322",
                                "the mapping has no second-level key '" + key2.literal() + "' below '" +
                                    key1.literal() + "'; there are " + keysOf(*values) +
                                    ". Add it with setValue(), or give a default value",
                                *this);
      }
    }
  }
  if (lazy_.valueOr(false)) {
    if (missing) return {Raw{}, defaultValue};
    if (known) return {Raw{}, *found};
  }
  rendersLazily_ = !known;
  return {Raw{},
          detail::lazy([this, k1 = Json(key1), k2 = Json(key2), defaultValue](
                           ResolveContext& context) { return lookUp(context.scope().stack(), k1, k2, defaultValue); },
                       ResolutionTypeHint::STRING)};
}

Intrinsic CfnMapping::lookUp(const Stack& consumer, const Json& key1, const Json& key2,
                             const Json& defaultValue) const {
  const auto inMapping = [&](const CfnMapping& mapping) {
    return Fn::findInMap(mapping.logicalId(), {Raw{}, key1}, {Raw{}, key2}, defaultValue);
  };
  if (&consumer == &stack()) return inMapping(*this);
  // Mappings cannot be shared by stacks: the other one gets a copy.
  const std::string id = "MappingCopy-" + node().id() + "-" + node().addr();
  if (const Handle<Construct> existing = consumer.node().tryFindChild(id))
    return inMapping(static_cast<const CfnMapping&>(*existing));
  New<CfnMapping> copy{consumer.asConstruct(), Id(id, node().location()), {.mapping = mapping_}};
  return inMapping(*copy);
}

Json CfnMapping::renderElement(ResolveContext& context) const {
  if (!lazy_.hasValue() && !rendersLazily_ && !suggestedLazy_) {
    suggestedLazy_ = true;
    // What tools show of upstream's programs: the words are part of the assembly.
    node().addMetadata("aws:cdk:info",
                       "Consider making this CfnMapping a lazy mapping by providing `lazy: true`: either no findInMap "
                       "was called or every findInMap could be immediately resolved without using Fn::FindInMap");
  }
  if (lazy_.valueOr(false) && !rendersLazily_) return {};
  return context.resolve(mapping_);
}

}  // namespace cdk
