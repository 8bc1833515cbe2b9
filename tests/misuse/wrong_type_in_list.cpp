// SPDX-License-Identifier: Apache-2.0
// A number where a list has an element of another type.
// g++: could not convert
// clang: no viable conversion|no matching constructor
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::CfnBucket> bucket{stack, "Bucket", {.tags = {3}}}; }
