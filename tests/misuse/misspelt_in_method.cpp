// SPDX-License-Identifier: Apache-2.0
// A misspelt property in an argument is named when the argument names its type.
// g++: has no non-static data member named 'nam'
// clang: field designator 'nam' does not refer to any field in type .*ExportValueOptions'.*did you mean 'name'\?
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Stack& stack, Value<std::string> value) { stack.exportValue(value, ExportValueOptions{.nam = "x"}); }
