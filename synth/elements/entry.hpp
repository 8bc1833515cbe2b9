// SPDX-License-Identifier: Apache-2.0
// Building entries of a template.
#pragma once
#include <cdkpp/core/resolve.hpp>

#include <initializer_list>
#include <string_view>
#include <utility>

#include "values/cells.hpp"

namespace cdk::detail {

/// An object of the given fields in this order. Undefined values are left out.
inline Any objectOf(std::initializer_list<std::pair<std::string_view, Any>> fields) {
  Any object = newMap(fields.size());
  auto& entries = freshEntries(object);
  for (const auto& [name, value] : fields)
    if (value.cell()) entries.emplace_back(std::string(name), value);
  return object;
}

/// A list of the given values. Undefined values are left out.
inline Any listOf(std::initializer_list<Any> values) {
  Any list = newList(values.size());
  auto& items = freshItems(list);
  for (const Any& value : values)
    if (value.cell()) items.push_back(value);
  return list;
}

/// The transform that makes CloudFormation understand Fn::Length, Fn::ToJsonString, Fn::ForEach and defaults of
/// Fn::FindInMap.
inline constexpr std::string_view kLanguageExtensions = "AWS::LanguageExtensions";

}  // namespace cdk::detail
