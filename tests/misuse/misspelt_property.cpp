// SPDX-License-Identifier: Apache-2.0
// A misspelt property is named, and clang says what was meant.
// g++: has no non-static data member named 'versoned'
// clang: field designator 'versoned' does not refer to any field in type .*BucketProps'.*did you mean 'versioned'\?
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::Bucket> bucket{stack, "Bucket", {.versoned = true}}; }
