// SPDX-License-Identifier: Apache-2.0
// A value may not be known before deployment: it cannot be compared with text.
// g++: use of deleted function|no match for .operator
// clang: deleted|invalid operands|invalid argument type
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Value<std::string> a, Value<std::string> b) { bool same = a == "x"; }
