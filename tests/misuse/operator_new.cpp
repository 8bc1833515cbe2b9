// SPDX-License-Identifier: Apache-2.0
// The tree owns its constructs: new is deleted.
// g++: use of deleted function
// clang: deleted function
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Scope scope) { auto* bucket = new s3::Bucket(scope); }
