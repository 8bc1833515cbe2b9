// SPDX-License-Identifier: Apache-2.0
#include "features/type_name.hpp"

#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#define CDKPP_DEMANGLE 1
#endif

#include <cstdlib>

namespace cdk::detail {

std::string typeName(const std::type_info& type) {
  std::string name = type.name();
#ifdef CDKPP_DEMANGLE
  int status = 0;
  char* text = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
  if (text) name = text;
  std::free(text);
#endif
  if (name.find("Function<") != std::string::npos) return "a function";
  const std::size_t arguments = name.find('<');
  const std::size_t scope = name.rfind("::", arguments);
  return scope == std::string::npos ? name : name.substr(scope + 2);
}

}  // namespace cdk::detail
