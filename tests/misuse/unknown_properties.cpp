// SPDX-License-Identifier: Apache-2.0
// A class without properties takes none.
// g++: too many initializers for .*NoProps
// clang: field designator 'x' does not refer to any field in type .*NoProps
#include <cdkpp/cdk.hpp>

using namespace cdk;

struct Plain : Construct {
  using Construct::Construct;
};

void misuse(Stack& stack) { New<Plain> plain{stack, "Plain", {.x = 1}}; }
