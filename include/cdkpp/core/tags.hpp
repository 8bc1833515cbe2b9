// SPDX-License-Identifier: Apache-2.0
// Tags: tags for all resources of a scope.
#pragma once
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/tag_manager.hpp>

namespace cdk {

/// A construct of your own that keeps tags, beside resources and stacks.
class ITaggable {
 public:
  virtual TagManager& tags() = 0;

 protected:
  ~ITaggable() = default;
};

struct TagProps {
  /// Whether an Auto Scaling group hands the tag on to the instances that it launches. @default true
  Optional<bool> applyToLaunchedInstances{};
  /// Resource types that do not get the tag: "AWS::S3::Bucket", or "aws:cdk:stack" for stacks. @default none
  List<std::string> excludeResourceTypes{};
  /// The only resource types that get the tag. @default all that can have tags
  List<std::string> includeResourceTypes{};
  /// Where several tags of a key meet, the highest priority wins; among equals the one of the closest scope.
  /// @default 100 to add a tag, 200 to remove one; tags in the properties of a resource have 50
  Optional<int> priority{};
};

/// The aspect behind Tags::add: sets one tag on what it visits.
class Tag final : public IAspect {
 public:
  Tag(std::string_view key, Value<std::string> value, TagProps props = {});
  const std::string& key() const;
  const Value<std::string>& value() const { return value_; }
  const TagProps& props() const { return props_; }
  void visit(IConstruct& construct) override;

 private:
  detail::Any key_;
  Value<std::string> value_;
  TagProps props_;
  detail::Any entry_;
};

/// The aspect behind Tags::remove.
class RemoveTag final : public IAspect {
 public:
  explicit RemoveTag(std::string_view key, TagProps props = {});
  const std::string& key() const { return key_; }
  const TagProps& props() const { return props_; }
  void visit(IConstruct& construct) override;

 private:
  std::string key_;
  TagProps props_;
};

/// The tags of all resources of a scope:
///
///     Tags::of(app).add("team", "payments");
///     Tags::of(stack).remove("team", {.includeResourceTypes = {"AWS::SQS::Queue"}});
///
/// Stacks themselves are tagged by StackProps::tags, or when includeResourceTypes names "aws:cdk:stack".
class Tags {
 public:
  static Tags of(const IConstruct& scope) { return Tags(scope.asConstruct()); }
  void add(std::string_view key, Value<std::string> value, TagProps props = {});
  void remove(std::string_view key, TagProps props = {});

 private:
  explicit Tags(Construct& scope) : scope_(&scope) {}
  Construct* scope_;
};

}  // namespace cdk
