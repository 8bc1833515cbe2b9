// SPDX-License-Identifier: Apache-2.0
// How properties that are given to a resource later meet those that it has.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk {

/// How a given list meets the list that is there. Elements are never merged.
class ArrayMergeStrategy {
 public:
  /// The given list alone.
  static ArrayMergeStrategy replace() { return ArrayMergeStrategy(Kind::REPLACE); }
  /// The given elements after those that are there.
  static ArrayMergeStrategy append() { return ArrayMergeStrategy(Kind::APPEND); }
  /// The given elements before those that are there.
  static ArrayMergeStrategy prepend() { return ArrayMergeStrategy(Kind::PREPEND); }
  /// The given elements in the places of the first ones; further ones stay.
  static ArrayMergeStrategy replaceByIndex() { return ArrayMergeStrategy(Kind::BY_INDEX); }
  /// A given element takes the place of the one with the same value of a property, by its CloudFormation name; others
  /// are appended.
  static ArrayMergeStrategy replaceByKey(std::string key) { return ArrayMergeStrategy(Kind::BY_KEY, std::move(key)); }
  List<Json> merge(const List<Json>& target, const List<Json>& source) const;

 private:
  enum class Kind { REPLACE, APPEND, PREPEND, BY_INDEX, BY_KEY };
  explicit ArrayMergeStrategy(Kind kind, std::string key = {}) : kind_(kind), key_(std::move(key)) {}
  Kind kind_;
  std::string key_;
};

struct CombineStrategyOptions {
  ArrayMergeStrategy arrays = ArrayMergeStrategy::replace();
};

/// How a given property meets the value that is there.
class PropertyMergeStrategy {
 public:
  /// The given value alone.
  static PropertyMergeStrategy override() { return PropertyMergeStrategy(false, {}); }
  /// Objects are merged, at all depths; lists of properties as `arrays` says, lists further down are replaced.
  static PropertyMergeStrategy combine(CombineStrategyOptions options = {}) {
    return PropertyMergeStrategy(true, std::move(options));
  }
  Json merge(const Json& target, const Json& source) const;

 private:
  PropertyMergeStrategy(bool combines, CombineStrategyOptions options)
      : combines_(combines), options_(std::move(options)) {}
  bool combines_;
  CombineStrategyOptions options_;
};

}  // namespace cdk
