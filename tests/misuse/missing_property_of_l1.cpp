// SPDX-License-Identifier: Apache-2.0
// A required property of an L1 resource.
// g++: CDK(PP)?1001: a required property is not set
// g++: missing initializer for member '.*CfnPolicyProps::policyDocument'
// clang: CDK(PP)?1001: a required property is not set
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<iam::CfnPolicy> policy{stack, "Policy", {.policyName = "x"}}; }
