// SPDX-License-Identifier: Apache-2.0
// A construct is not copied; a reference to it is written auto&.
// g++: use of deleted function
// clang: deleted
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(New<s3::Bucket> bucket) { auto copy = *bucket; }
