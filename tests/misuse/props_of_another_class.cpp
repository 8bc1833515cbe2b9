// SPDX-License-Identifier: Apache-2.0
// A constructor that does not take the properties its class declares.
// g++: CDK(PP)?1004: T needs a public constructor
// clang: CDK(PP)?1004: T needs a public constructor
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

struct Special : s3::Bucket {
  Special(Scope scope, StackProps) : s3::Bucket(scope) {}
};

void misuse(Stack& stack) { New<Special> special{stack, "Special", {}}; }
