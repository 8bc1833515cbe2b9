// SPDX-License-Identifier: Apache-2.0
#include "tree/overrides.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "text/object_key.hpp"
#include "values/cells.hpp"

namespace cdk::detail {

namespace {

std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '\\' && i + 1 < path.size() && path[i + 1] == '.')
      parts.back() += path[++i];
    else if (path[i] == '.')
      parts.emplace_back();
    else
      parts.back() += path[i];
  }
  return parts;
}

bool isObject(const Any& value) { return isKind(value, Kind::map) || isKind(value, Kind::record); }
bool isContainer(const Any& value) { return isObject(value) || isKind(value, Kind::list); }
bool isEmpty(const Any& value) {
  return isKind(value, Kind::list) ? itemsOf(value).empty() : isKind(value, Kind::map) && entriesOf(value).empty();
}

Any enter(const Any& tree, const std::vector<std::string>& parts, std::size_t depth, const Any& value) {
  if (depth == parts.size()) return value;
  Any object = newMap();
  if (isObject(tree)) freshEntries(object) = entriesOf(toMap(tree));
  const Any* old = find(object, parts[depth]);
  Any inner = enter(old ? *old : Any(), parts, depth + 1, value);
  put(object, parts[depth], std::move(inner));
  return object;
}

/// One level of a rendered resource, by key: an object, or a list whose keys are indices.
class Level {
 public:
  explicit Level(const Any& source) : list_(isKind(source, Kind::list)), value_(list_ ? newList() : newMap()) {
    if (list_)
      freshItems(value_) = itemsOf(source);
    else if (isObject(source))
      freshEntries(value_) = entriesOf(toMap(source));
  }
  Any get(std::string_view key) const {
    if (!list_) {
      const Any* found = find(value_, key);
      return found ? *found : Any();
    }
    const std::size_t index = indexOf(key);
    return index < itemsOf(value_).size() ? itemsOf(value_)[index] : Any();
  }
  void set(std::string_view key, Any value) {
    if (!list_) {
      put(value_, key, std::move(value));
      return;
    }
    const std::size_t index = indexOf(key);
    if (index == kNoIndex) return;
    auto& items = freshItems(value_);
    if (items.size() <= index) items.resize(index + 1);  // gaps are undefined, so they are not written
    items[index] = std::move(value);
  }
  void remove(std::string_view key) {
    if (!list_)
      std::erase_if(freshEntries(value_), [&](const auto& entry) { return entry.first == key; });
    else
      set(key, {});
  }
  Any take() { return std::move(value_); }

 private:
  static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);
  static std::size_t indexOf(std::string_view key) {
    return text::isCanonicalArrayIndex(key) ? text::canonicalArrayIndex(key) : kNoIndex;
  }
  bool list_;
  Any value_;
};

Any merge(const Any& target, const Any& source, ResolveContext& context, bool top) {
  Level level(target);
  const Any changes = toMap(source);
  for (const auto& [key, raw] : entriesOf(changes)) {
    const Any value = isObject(raw) ? raw : context.resolveAny(raw);
    if (isObject(value)) {
      Any old = level.get(key);
      // An intrinsic function has one key: merging with it would make it invalid.
      if (!isContainer(old) || isIntrinsicObject(old) || isIntrinsicObject(value)) old = newMap();
      Any merged = merge(old, value, context, false);
      if (isEmpty(merged) && !(top && key == "Properties"))
        level.remove(key);
      else
        level.set(key, std::move(merged));
    } else if (!value.cell()) {
      level.remove(key);
    } else {
      level.set(key, value);
    }
  }
  return level.take();
}

Any inDeclaredOrder(const Any& merged, const Any& declared, ResolveContext& context) {
  if (isKind(declared, Kind::token)) {
    const auto* token = static_cast<const TokenCell*>(declared.cell());
    const Any produced = token->produce(token, context);
    return isIntrinsicObject(produced) ? merged : inDeclaredOrder(merged, produced, context);
  }
  if (isKind(declared, Kind::record) && isKind(merged, Kind::map)) {
    const auto* record = static_cast<const RecordCell*>(declared.cell());
    return detail::inDeclaredOrder(merged, *record->names, record->fields, context);
  }
  if (isKind(declared, Kind::list) && isKind(merged, Kind::list)) {
    Any list = newList(itemsOf(merged).size());
    for (std::size_t i = 0; i < itemsOf(merged).size(); ++i) {
      const Any& item = itemsOf(merged)[i];
      freshItems(list).push_back(i < itemsOf(declared).size() ? inDeclaredOrder(item, itemsOf(declared)[i], context)
                                                              : item);
    }
    return list;
  }
  return merged;
}

}  // namespace

Any inDeclaredOrder(const Any& merged, const Names& names, const Any* fields, ResolveContext& context) {
  if (!isKind(merged, Kind::map) || isIntrinsicObject(merged)) return merged;
  Any ordered = newMap(entriesOf(merged).size());
  eachField(names, [&](unsigned i, std::string_view name) {
    if (const Any* value = find(merged, name)) put(ordered, name, inDeclaredOrder(*value, fields[i], context));
  });
  for (const auto& [key, value] : entriesOf(merged))
    if (!find(ordered, key)) freshEntries(ordered).emplace_back(key, value);
  return ordered;
}

void checkOverridePath(std::string_view path, const IConstruct& about) {
  for (const std::string& part : split(path)) {
    if (part.empty())
      throw ValidationError(
          "CDKPP2026",
          "the override path '" + std::string(path) +
              "' has an empty part; write the parts with one '.' between them, and '\\.' for a dot in a name",
          about);
    if (part == "__proto__" || part == "constructor" || part == "prototype")
      throw ValidationError("CDKPP2026",
                            "the override path '" + std::string(path) + "' must not have a part '" + part + "'", about);
  }
}

void addOverride(Any& overrides, std::string_view path, const Json& value) {
  overrides = enter(overrides, split(path), 0, value);
}
Any mergeOverrides(const Any& body, const Any& overrides, ResolveContext& context) {
  return merge(body, overrides, context, true);
}

}  // namespace cdk::detail
