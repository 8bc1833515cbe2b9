// SPDX-License-Identifier: Apache-2.0
// A required property of an L1 resource.
// g++: CDKPP1001
// clang: CDKPP1001
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<lambda::CfnFunction> function{stack, "Function", {.handler = "index.handler"}}; }
