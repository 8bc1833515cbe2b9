// SPDX-License-Identifier: Apache-2.0
// New takes three things.
// g++: could not convert 'other'
// clang: no viable conversion from 'New<s3::Bucket>' to '.*Made<Bucket>'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack, New<s3::Bucket> other) { New<s3::Bucket> bucket{stack, "Bucket", {}, other}; }
