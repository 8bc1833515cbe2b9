// SPDX-License-Identifier: Apache-2.0
// What CloudFormation does when a resource changes.
#pragma once
#include <cstddef>
#include <string_view>

namespace cdk::assertions {

/// The facts about a type. Properties that are not listed change without replacement, or nothing is known of them.
struct TypeFacts {
  const char* type;
  bool stateful;             ///< it keeps data, which are lost with it
  const char* replacements;  ///< properties whose change replaces the resource, "?" behind those where it may
};
/// Sorted by type.
extern const TypeFacts kTypeFacts[];
extern const std::size_t kTypeFactCount;

enum class Replacement { NO, MAYBE, YES };

bool isStateful(std::string_view type);
/// What a change of a property means.
Replacement replacementOf(std::string_view type, std::string_view property);

}  // namespace cdk::assertions
