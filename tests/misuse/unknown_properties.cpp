// SPDX-License-Identifier: Apache-2.0
// A class without properties takes none.
// g++:
// clang:
#include <cdkpp/cdk.hpp>

using namespace cdk;

struct Plain : Construct {
  using Construct::Construct;
};

void misuse(Stack& stack) { New<Plain> plain{stack, "Plain", {.x = 1}}; }
