// SPDX-License-Identifier: Apache-2.0
// Parameters of benchmark programs: environment variables, as upstream's side reads them.
#pragma once
#include <cdkpp/cdk.hpp>

#include <cstdlib>

namespace bench {

inline int num(const char* name, int otherwise) {
  const char* text = std::getenv(name);
  return text && *text ? std::atoi(text) : otherwise;
}
inline std::string str(const char* name, const char* otherwise) {
  const char* text = std::getenv(name);
  return text && *text ? text : otherwise;
}
/// More than 500 resources a stack are wanted here.
inline cdk::AppProps unlimited() { return {.context = {{"@aws-cdk/core:stackResourceLimit", cdk::Json(0)}}}; }

}  // namespace bench
