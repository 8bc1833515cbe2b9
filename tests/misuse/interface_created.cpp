// SPDX-License-Identifier: Apache-2.0
// An interface is not created.
// g++: CDK(PP)?1002: New<T> needs a class that can be created
// clang: CDK(PP)?1002: New<T> needs a class that can be created
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::IBucket> bucket{stack, "Bucket"}; }
