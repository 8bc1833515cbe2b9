// SPDX-License-Identifier: Apache-2.0
#include "iam/condition_rules.hpp"

#include <cdkpp/core/errors.hpp>

namespace cdk::iam {

namespace {

void requireCondition(std::string_view key, const Json& value) {
  if (!value.isObject() && !Token::isUnresolved(value))
    throw ValidationError("CDKPP4105", "the condition '" + std::string(key) +
                                           "' must be an object of keys and values, such as "
                                           "Json::object({{\"aws:SourceAccount\", \"111111111111\"}})");
}

}  // namespace

void mergeCondition(Json& conditions, std::string_view key, const Json& value) {
  requireCondition(key, value);
  const Json present = conditions[key];
  if (!present.hasValue()) {
    conditions.set(key, value);
    return;
  }
  requireCondition(key, present);
  if (Token::isUnresolved(present) || Token::isUnresolved(value))
    throw ValidationError("CDKPP4105", "two conditions '" + std::string(key) +
                                           "' cannot be merged, because one of them is a token. Put them into two "
                                           "statements");
  Json merged = present;
  for (std::size_t i = 0; i < value.size(); ++i) merged.set(value.key(i), value.value(i));
  conditions.set(key, merged);
}

void mergeConditions(Json& conditions, const Json& added) {
  for (std::size_t i = 0; i < added.size(); ++i) mergeCondition(conditions, added.key(i), added.value(i));
}

}  // namespace cdk::iam
