// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/errors.hpp>

#include <string>

namespace cdk::tests {

/// What the error says that f throws; "" when it throws none.
template <class F>
std::string messageOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace cdk::tests
