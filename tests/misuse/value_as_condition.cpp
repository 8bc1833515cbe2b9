// SPDX-License-Identifier: Apache-2.0
// A value that is not known yet decides nothing.
// g++: could not convert|deleted
// clang: not contextually convertible|deleted|convertible
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Value<bool> a) {
  if (a) return;
}
