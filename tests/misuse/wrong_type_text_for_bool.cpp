// SPDX-License-Identifier: Apache-2.0
// Text where true or false is wanted: the message points at the value.
// g++: could not convert '"yes"' from 'const char \[4\]' to '.*bool.*'
// clang: no viable conversion from 'const char\[4\]' to '.*bool.*'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::Bucket> bucket{stack, "Bucket", {.versioned = "yes"}}; }
