// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/core/tags.hpp>

#include <algorithm>

#include "features/class_cast.hpp"
#include "features/tag_cells.hpp"
#include "text/collation.hpp"
#include "tree/state.hpp"

namespace cdk {

using namespace detail;

namespace {

constexpr int kPropertyPriority = 50;
constexpr int kAddPriority = 100;

struct KeptTag {
  SharedTag tag;
  int priority;
  bool launched;
  bool removed;  // keeps the priority that removed it
};

[[noreturn]] void wrongTags(const char* wanted) {
  throw ValidationError("CDKPP2504", std::string("the tags of this resource type must be ") + wanted +
                                         "; see the documentation of its tags property");
}

}  // namespace

void setShared(TagManager& manager, const SharedTag& tag, int priority, bool launched);

struct TagManager::State {
  TagType type;
  std::string resourceType;
  std::vector<KeptTag> tags{};  // sorted by key, so that it is done once

  static State& of(TagManager& manager) { return *manager.state_; }
  /// For the aspect, whose tags share their cells.
  friend void setShared(TagManager& manager, const SharedTag& tag, int priority, bool launched) {
    of(manager).set(tag, priority, launched, false);
  }

  /// The place of a key, or where it belongs.
  std::vector<KeptTag>::iterator place(const Any& key, bool& found) {
    for (auto i = tags.begin(); i != tags.end(); ++i)
      if (i->tag.key.cell() == key.cell() || textOf(i->tag.key) == textOf(key)) {
        found = true;
        return i;
      }
    found = false;
    const auto isAfter = [&](const KeptTag& t) { return text::compareLocale(textOf(key), textOf(t.tag.key)) < 0; };
    if (tags.empty() || !isAfter(tags.back())) return tags.end();
    return std::find_if(tags.begin(), tags.end(), isAfter);
  }
  void insert(std::vector<KeptTag>::iterator at, KeptTag tag) {
    const auto index = at - tags.begin();
    if (tags.capacity() == 0) tags.reserve(8);
    tags.insert(tags.begin() + index, std::move(tag));
  }
  void set(const SharedTag& tag, int priority, bool launched, bool removed) {
    bool found;
    const auto at = place(tag.key, found);
    if (!found) {
      if (priority >= 0) insert(at, {tag, priority, launched, removed});
    } else if (priority >= at->priority) {
      *at = {tag, priority, launched, removed};
    }
  }
};

SharedTag detail::makeTag(Any key, Any value) {
  Any entry = box<CfnTag>({.key = {Raw{}, key}, .value = {Raw{}, value}});
  return {std::move(key), std::move(value), std::move(entry)};
}

TagManager::TagManager(TagType type, std::string_view resourceType)
    : state_(new State{.type = type, .resourceType = std::string(resourceType)}) {}
TagManager::~TagManager() { delete state_; }

TagManager* TagManager::of(const IConstruct& construct) {
  Construct& self = construct.asConstruct();
  if (CfnElement* element = TreeAccess::element(self)) {
    CfnResource* resource = classCast<CfnResource>(*element);
    return resource ? resource->cdkTagManager() : nullptr;
  }
  if (Stack* stack = TreeAccess::asStack(self)) return &stack->tags();
  ITaggable* taggable = classCast<ITaggable>(self);
  return taggable ? &taggable->tags() : nullptr;
}

void TagManager::setTag(std::string_view key, Value<std::string> value, int priority, bool applyToLaunchedInstances) {
  state_->set(makeTag(detail::text(key), std::move(value)), priority, applyToLaunchedInstances, false);
}
void TagManager::removeTag(std::string_view key, int priority) {
  state_->set({detail::text(key), {}, {}}, priority, true, true);
}
bool TagManager::hasTags() const {
  return std::any_of(state_->tags.begin(), state_->tags.end(), [](const KeptTag& t) { return !t.removed; });
}

void Tag::visit(IConstruct& construct) {
  TagManager* manager = TagManager::of(construct);
  if (!manager || !manager->applyTagAspectHere(props_.includeResourceTypes, props_.excludeResourceTypes)) return;
  setShared(*manager, {key_, value_, entry_}, props_.priority.valueOr(kAddPriority),
            props_.applyToLaunchedInstances.valueOr(true));
}

bool TagManager::applyTagAspectHere(const List<std::string>& include, const List<std::string>& exclude) const {
  const auto names = [&](const List<std::string>& types) {
    for (const std::string& type : types)
      if (type == state_->resourceType) return true;
    return false;
  };
  if (exclude.cell() && names(exclude)) return false;
  return !include.cell() || include.size() == 0 || names(include);
}

namespace {

/// Enters the tags that a property holds. Returns what is no plain tag, an intrinsic or a list of them.
template <class Set>
Any readProperty(TagType type, const Any& property, Set set) {
  if (!property.cell() || type == TagType::NOT_TAGGABLE) return {};
  if (isKind(property, Kind::token) || isIntrinsicObject(property)) return property;
  if (type == TagType::MAP) {
    const Any map = toMap(property);
    if (!isKind(map, Kind::map)) wrongTags("an object of keys and values");
    for (const auto& [key, value] : entriesOf(map)) set(detail::text(std::string_view(key)), value, true);
    return {};
  }
  if (!isKind(property, Kind::list)) wrongTags("a list of Key and Value");
  Any dynamic;
  for (const Any& item : itemsOf(property)) {
    const Any* key = find(item, "Key");
    const Any* value = find(item, "Value");
    const Any* launched = type == TagType::AUTOSCALING_GROUP ? find(item, "PropagateAtLaunch") : nullptr;
    const bool plain = key && value && isKind(*key, Kind::text) && (type != TagType::AUTOSCALING_GROUP || launched);
    if (plain) {
      set(*key, *value, !launched || !isKind(*launched, Kind::boolean) || boolOf(*launched));
    } else {
      if (!dynamic.cell()) dynamic = newList();
      append(dynamic, item);
    }
  }
  return dynamic;
}

Any launchedTag(const KeptTag& t) {
  Any map = newMap(3);
  auto& entries = freshEntries(map);
  entries.emplace_back("Key", t.tag.key);
  entries.emplace_back("PropagateAtLaunch", boolean(t.launched));
  entries.emplace_back("Value", t.tag.value);
  return map;
}

}  // namespace

Json TagManager::renderTags(const Json& combineWith) const {
  State& s = *state_;
  // A tag of the property was there before any that is set.
  const Any dynamic = readProperty(s.type, combineWith, [&](const Any& key, const Any& value, bool launched) {
    bool found;
    const auto at = s.place(key, found);
    if (!found)
      s.insert(at, {makeTag(key, value), kPropertyPriority, launched, false});
    else if (at->priority < kPropertyPriority)
      *at = {makeTag(key, value), kPropertyPriority, launched, false};
  });
  if (s.type == TagType::NOT_TAGGABLE) return {};
  const bool whole = dynamic.cell() && !isKind(dynamic, Kind::list);
  if (whole) {
    if (hasTags())
      throw ValidationError(
          "CDKPP2503",
          "tags cannot be added where the tags property is one intrinsic function as a whole: put the "
          "function into the values of the tags, or remove the added tags");
    return {Raw{}, dynamic};
  }
  if (s.type == TagType::MAP) {
    Any map = newMap(s.tags.size());
    for (const KeptTag& t : s.tags)
      if (!t.removed) freshEntries(map).emplace_back(textOf(t.tag.key), t.tag.value);
    return entriesOf(map).empty() ? Json() : Json(Raw{}, std::move(map));
  }
  Any list = newList(s.tags.size());
  auto& items = freshItems(list);
  for (const KeptTag& t : s.tags)
    if (!t.removed) items.push_back(s.type == TagType::AUTOSCALING_GROUP ? launchedTag(t) : t.tag.entry);
  if (dynamic.cell()) items.insert(items.end(), itemsOf(dynamic).begin(), itemsOf(dynamic).end());
  return items.empty() ? Json() : Json(Raw{}, std::move(list));
}

Map<Value<std::string>> TagManager::tagValues() const {
  Any map = newMap(state_->tags.size());
  for (const KeptTag& t : state_->tags)
    if (!t.removed) freshEntries(map).emplace_back(textOf(t.tag.key), t.tag.value);
  return {Raw{}, std::move(map)};
}

}  // namespace cdk
