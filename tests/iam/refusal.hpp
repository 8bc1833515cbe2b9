// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/errors.hpp>

#include <string>

namespace cdk::tests {

/// The code and message of the error that a call throws; "" when it throws none.
template <class F>
std::string refusal(F call) {
  try {
    call();
  } catch (const Error& error) {
    return std::string(error.code()) + " " + error.message();
  }
  return "";
}

}  // namespace cdk::tests
