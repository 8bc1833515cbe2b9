// SPDX-License-Identifier: Apache-2.0
// The types that the properties of resources have, for templates which are read while the program runs.
#pragma once
#include <cdkpp/core/cfn_resource.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::detail {

/// Properties of a resource in the order and the types of its class.
struct TypedProperties {
  std::vector<Any> fields{};
  /// What the class does not know, by its path inside of the properties.
  std::vector<std::pair<std::string, Any>> unknown{};
};

/// What is known about a resource type; nullptr for types without a class.
const ResourceFacts* resourceFactsOf(std::string_view type);

/// Text of numbers becomes numbers and the other way round, as the types of the properties say.
/// @throws std::invalid_argument for text that is no boolean where one is expected
TypedProperties typedProperties(const ResourceFacts& facts, const Any& properties);

/// One value, as of a property of this type.
Any toText(const Any& value);
Any toNumber(const Any& value);
Any toBoolean(const Any& value);

/// CreationPolicy and UpdatePolicy with the types of their values.
Any typedPolicy(const Any& policy);

}  // namespace cdk::detail
