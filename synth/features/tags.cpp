// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/tags.hpp>

#include "features/tag_cells.hpp"
#include "values/cells.hpp"

namespace cdk {

using namespace detail;

namespace {

constexpr int kRemovePriority = 200;
constexpr const char* kStackType = "aws:cdk:stack";

bool names(const List<std::string>& types, std::string_view wanted) {
  for (const std::string& type : types)
    if (type == wanted) return true;
  return false;
}

}  // namespace

Tag::Tag(std::string_view key, Value<std::string> value, TagProps props)
    : key_(text(key)), value_(std::move(value)), props_(std::move(props)), entry_(makeTag(key_, value_).entry) {}
const std::string& Tag::key() const { return textOf(key_); }

RemoveTag::RemoveTag(std::string_view key, TagProps props) : key_(key), props_(std::move(props)) {}

void RemoveTag::visit(IConstruct& construct) {
  TagManager* manager = TagManager::of(construct);
  if (!manager || !manager->applyTagAspectHere(props_.includeResourceTypes, props_.excludeResourceTypes)) return;
  manager->removeTag(key_, props_.priority.valueOr(kRemovePriority));
}

void Tags::add(std::string_view key, Value<std::string> value, TagProps props) {
  // A stack hands its own tags on to its resources; those of its resources are none of its own.
  if (!names(props.includeResourceTypes, kStackType)) props.excludeResourceTypes.add(kStackType);
  Aspects::of(*scope_).add(Tag(key, std::move(value), std::move(props)), {.priority = AspectPriority::MUTATING});
}
void Tags::remove(std::string_view key, TagProps props) {
  Aspects::of(*scope_).add(RemoveTag(key, std::move(props)), {.priority = AspectPriority::MUTATING});
}

}  // namespace cdk
