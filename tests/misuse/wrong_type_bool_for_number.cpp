// SPDX-License-Identifier: Apache-2.0
// true is not a number.
// g++: could not convert
// clang: no viable conversion
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

void misuse(Stack& stack) { lambda::FunctionProps props{.memorySize = true}; }
