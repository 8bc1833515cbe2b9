// SPDX-License-Identifier: Apache-2.0
// An interface is not created.
// g++:
// clang:
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::IBucket> bucket{stack, "Bucket"}; }
