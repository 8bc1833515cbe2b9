// SPDX-License-Identifier: Apache-2.0
// A number where text is wanted.
// g++: could not convert '3' from 'int' to '.*string.*'
// clang: no viable conversion from 'int' to '.*string.*'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::Bucket> bucket{stack, "Bucket", {.bucketName = 3}}; }
