// SPDX-License-Identifier: Apache-2.0
// true is not a number.
// g++: could not convert
// clang: no viable conversion
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<sqs::CfnQueue> queue{stack, "Queue", {.delaySeconds = true}}; }
