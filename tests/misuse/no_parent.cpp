// SPDX-License-Identifier: Apache-2.0
// A construct without a parent.
// g++:
// clang:
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse() { New<s3::Bucket> bucket{"Bucket", {.versioned = true}}; }
