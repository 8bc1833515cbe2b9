// SPDX-License-Identifier: Apache-2.0
// A construct without an id.
// g++: non-aggregate type '.*Id'
// clang: no matching constructor for initialization of 'Id'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::Bucket> bucket{stack, {.versioned = true}}; }
