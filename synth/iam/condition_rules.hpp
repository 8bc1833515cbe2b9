// SPDX-License-Identifier: Apache-2.0
// Conditions of statements and principals: {"operator": {"key": value}}.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::iam {

/// Adds to the conditions of one operator; a key that is there already gets the new value.
/// @throws ValidationError CDKPP4105 when the condition is no object, or is a token that meets another condition.
void mergeCondition(Json& conditions, std::string_view key, const Json& value);
void mergeConditions(Json& conditions, const Json& added);

}  // namespace cdk::iam
