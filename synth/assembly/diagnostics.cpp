// SPDX-License-Identifier: Apache-2.0
#include "assembly/diagnostics.hpp"

#include <cdkpp/core/errors.hpp>

#include <cstdio>
#include <cstdlib>

namespace cdk::detail {

namespace {

std::terminate_handler previous = nullptr;

[[noreturn]] void printAndExit() {
  if (std::exception_ptr thrown = std::current_exception()) {
    try {
      std::rethrow_exception(thrown);
    } catch (const Error& e) {
      std::fprintf(stderr, "%s\n", e.what());
      std::fflush(nullptr);
      std::_Exit(1);
    } catch (...) {
    }
  }
  if (previous) previous();
  std::abort();
}

}  // namespace

void reportUncaughtErrors() {
  static const bool installed = [] {
    previous = std::set_terminate(&printAndExit);
    return true;
  }();
  (void)installed;
}

}  // namespace cdk::detail
