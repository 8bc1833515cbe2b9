// SPDX-License-Identifier: Apache-2.0
// Nor its opposite.
// g++: use of deleted function|no match for .operator
// clang: deleted|invalid operands|invalid argument type
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Value<bool> a) { bool opposite = !a; }
