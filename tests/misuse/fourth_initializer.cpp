// SPDX-License-Identifier: Apache-2.0
// New takes three things.
// g++:
// clang:
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack, New<s3::Bucket> other) { New<s3::Bucket> bucket{stack, "Bucket", {}, other}; }
