// SPDX-License-Identifier: Apache-2.0
// The whole block of properties is left out though some are required: the message names the class.
// g++: CDK(PP)?1001: a required property is not set
// g++: Role
// clang: CDK(PP)?1001: a required property is not set
// clang: Role
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<iam::Role> role{stack, "Role"}; }
