// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <cdkpp/core/cfn_props_mixin.hpp>

#include "values/cells.hpp"
#include "values/json_writer.hpp"

namespace cdk {

using namespace detail;

namespace {

bool isObject(const Any& value) { return isKind(value, Kind::map) || isKind(value, Kind::record); }

/// Enters the fields of `source` into `target`, which is a map of its own. An intrinsic function takes the place of
/// what it meets, and what is empty goes away.
void mergeInto(Any& target, const Any& source) {
  const Any given = toMap(source);
  for (const auto& [key, value] : entriesOf(given)) {
    if (!isObject(value)) {
      put(target, key, value);
      continue;
    }
    const Any* present = find(target, key);
    const bool fresh = !present || !isObject(*present) || isIntrinsicObject(*present) || isIntrinsicObject(value);
    Any merged = newMap();
    if (!fresh) mergeInto(merged, *present);
    mergeInto(merged, value);
    if (!entriesOf(merged).empty())
      put(target, key, std::move(merged));
    else if (present)
      std::erase_if(freshEntries(target), [&](const auto& entry) { return entry.first == key; });
  }
}

std::string textOfKey(const Any& element, std::string_view key) {
  const Any* value = isObject(element) ? find(element, key) : nullptr;
  if (!value || isUnresolved(*value)) return {};
  std::string text;
  writeJson(text, *value, 0, 0);
  return text;
}

}  // namespace

List<Json> ArrayMergeStrategy::merge(const List<Json>& target, const List<Json>& source) const {
  if (kind_ == Kind::REPLACE) return source;
  Any merged = newList(target.size() + source.size());
  auto& items = freshItems(merged);
  const auto add = [&](const List<Json>& list) {
    items.insert(items.end(), itemsOf(list).begin(), itemsOf(list).end());
  };
  if (kind_ == Kind::PREPEND) add(source);
  add(target);
  if (kind_ == Kind::APPEND) add(source);
  if (kind_ == Kind::BY_INDEX)
    for (std::size_t i = 0; i < source.size(); ++i) {
      if (i < items.size())
        items[i] = itemsOf(source)[i];
      else
        items.push_back(itemsOf(source)[i]);
    }
  if (kind_ == Kind::BY_KEY)
    for (const Any& element : itemsOf(source)) {
      if (!isObject(element)) continue;
      const std::string wanted = textOfKey(element, key_);
      const auto same = std::find_if(items.begin(), items.end(), [&](const Any& item) {
        return isObject(item) && textOfKey(item, key_) == wanted;
      });
      if (same != items.end())
        *same = element;
      else
        items.push_back(element);
    }
  return {Raw{}, std::move(merged)};
}

Json PropertyMergeStrategy::merge(const Json& target, const Json& source) const {
  if (!combines_) return source;
  if (isKind(target, Kind::list) && isKind(source, Kind::list))
    return {Raw{}, options_.arrays.merge({Raw{}, target}, {Raw{}, source})};
  if (!isObject(target) || !isObject(source)) return source;
  Any merged = newMap();
  mergeInto(merged, target);
  mergeInto(merged, source);
  return {Raw{}, std::move(merged)};
}

void detail::mergeFields(Any* target, const Any* source, unsigned count, const PropertyMergeStrategy& strategy) {
  for (unsigned i = 0; i < count; ++i)
    if (source[i].cell()) target[i] = strategy.merge({Raw{}, target[i]}, {Raw{}, source[i]});
}

}  // namespace cdk
