// SPDX-License-Identifier: Apache-2.0
// TagManager: the tags of one resource or stack, with the priorities that decide between them.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk {

/// How a resource type spells its tags.
enum class TagType : unsigned char {
  STANDARD,           ///< [{Key, Value}]
  AUTOSCALING_GROUP,  ///< [{Key, Value, PropagateAtLaunch}]
  MAP,                ///< {key: value}
  KEY_VALUE,          ///< [{Key, Value}] of a stack
  NOT_TAGGABLE,
};

/// The tags of a resource. Per key the highest priority wins; between equals the later one.
class TagManager {
 public:
  TagManager(TagType type, std::string_view resourceType);
  ~TagManager();
  TagManager(const TagManager&) = delete;
  TagManager& operator=(const TagManager&) = delete;

  /// The manager of a taggable construct, or nullptr.
  static TagManager* of(const IConstruct& construct);
  static bool isTaggable(const IConstruct& construct) { return of(construct) != nullptr; }

  /// @param priority of tags in properties 50, of Tags.add 100, of Tags.remove 200
  void setTag(std::string_view key, Value<std::string> value, int priority = 0, bool applyToLaunchedInstances = true);
  void removeTag(std::string_view key, int priority);
  bool hasTags() const;
  /// Whether an aspect with these resource type filters applies here.
  bool applyTagAspectHere(const List<std::string>& include, const List<std::string>& exclude) const;
  /// The tags in the form of the resource type, sorted by key, together with those that its property holds;
  /// undefined when there are none.
  Json renderTags(const Json& combineWith = {}) const;
  /// The literal tags by key.
  Map<Value<std::string>> tagValues() const;

 private:
  struct State;
  State* state_;
};

}  // namespace cdk
