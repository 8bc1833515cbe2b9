// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <typeinfo>

namespace cdk::detail {

/// The name of a class, for messages: without namespaces; "a function" for function objects.
std::string typeName(const std::type_info& type);
template <class T>
std::string typeName(const T& object) {
  return typeName(typeid(object));
}

}  // namespace cdk::detail
