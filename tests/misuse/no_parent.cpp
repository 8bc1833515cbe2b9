// SPDX-License-Identifier: Apache-2.0
// A construct without a parent.
// g++: could not convert '"Bucket"' from 'const char \[7\]' to '.*Parent'
// clang: no viable conversion from 'const char\[7\]' to 'Parent'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse() { New<s3::Bucket> bucket{"Bucket", {.versioned = true}}; }
