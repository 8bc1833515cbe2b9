// SPDX-License-Identifier: Apache-2.0
// A parent is not a place.
// g++: no matching function for call to|could not convert
// clang: no matching constructor|no viable conversion
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { s3::Bucket bucket{stack}; }
