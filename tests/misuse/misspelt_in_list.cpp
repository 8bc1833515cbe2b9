// SPDX-License-Identifier: Apache-2.0
// A misspelt property in an element of a list is named when the element names its type.
// g++: has no non-static data member named 'valu'
// clang: field designator 'valu' does not refer to any field in type .*CfnTag'.*did you mean 'value'\?
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::CfnBucket> bucket{stack, "Bucket", {.tags = {CfnTag{.key = "a", .valu = "b"}}}}; }
