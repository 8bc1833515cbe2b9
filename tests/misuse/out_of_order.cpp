// SPDX-License-Identifier: Apache-2.0
// Properties stand in alphabetical order.
// g++: designator order for field '.*bucketName' does not match declaration order
// clang: reorder-init-list
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::Bucket> bucket{stack, "Bucket", {.versioned = true, .bucketName = "x"}}; }
