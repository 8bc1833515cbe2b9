// SPDX-License-Identifier: Apache-2.0
// A dynamic_cast that remembers its answer for each class: aspects ask it of every construct, again and again.
#pragma once
#include <typeindex>
#include <unordered_map>

namespace cdk::detail {

template <class T, class From>
bool isA(From& from) {
  static thread_local std::unordered_map<std::type_index, bool> known;
  static constinit thread_local const std::type_info* lastClass = nullptr;
  static constinit thread_local bool last = false;
  const std::type_info& type = typeid(from);
  if (&type == lastClass) return last;
  const auto [entry, isNew] = known.try_emplace(type, false);
  if (isNew) entry->second = dynamic_cast<T*>(&from) != nullptr;
  lastClass = &type;
  return last = entry->second;
}

template <class T, class From>
T* classCast(From& from) {
  if (!isA<T>(from)) return nullptr;
  if constexpr (std::is_base_of_v<From, T>)
    return static_cast<T*>(&from);
  else
    return dynamic_cast<T*>(&from);
}

}  // namespace cdk::detail
