// SPDX-License-Identifier: Apache-2.0
// A required property that is left out is reported in our words; g++ also warns with its name.
// g++: CDK(PP)?1001: a required property is not set
// g++: missing initializer for member '.*RoleProps::assumedBy'
// clang: CDK(PP)?1001: a required property is not set
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<iam::Role> role{stack, "Role", {.description = "x"}}; }
