// SPDX-License-Identifier: Apache-2.0
// Bare braces as an argument are refused too; g++ names only the type.
// g++: cannot convert '<brace-enclosed initializer list>' to '.*ExportValueOptions'|member named 'nam'
// clang: field designator 'nam' does not refer to any field
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Stack& stack, Value<std::string> value) { stack.exportValue(value, {.nam = "x"}); }
