// SPDX-License-Identifier: Apache-2.0
// A misspelt property in an argument is named when the argument names its type.
// g++: has no non-static data member named 'prefx'
// clang: field designator 'prefx' does not refer to any field in type '.*LifecycleRule'; did you mean 'prefix'\?
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(New<s3::Bucket> bucket) { bucket->addLifecycleRule(s3::LifecycleRule{.prefx = "x"}); }
