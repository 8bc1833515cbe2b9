// SPDX-License-Identifier: Apache-2.0
// The whole block of properties is left out though some are required: the message names the class.
// g++: CDKPP1001
// g++: Function
// clang: CDKPP1001
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<lambda::Function> function{stack, "Function"}; }
