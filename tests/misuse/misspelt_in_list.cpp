// SPDX-License-Identifier: Apache-2.0
// A misspelt property in an element of a list is named when the element names its type.
// g++: has no non-static data member named 'prefx'
// clang: field designator 'prefx' does not refer to any field in type '.*LifecycleRule'; did you mean 'prefix'\?
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::Bucket> bucket{stack, "Bucket", {.lifecycleRules = {s3::LifecycleRule{.prefx = "x"}}}}; }
