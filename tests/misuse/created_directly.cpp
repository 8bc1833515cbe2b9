// SPDX-License-Identifier: Apache-2.0
// A construct is created by New only: it needs a place in the tree.
// g++: no matching function for call to
// clang: no matching constructor for initialization of
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { s3::Bucket bucket{stack, "Bucket", {.versioned = true}}; }
