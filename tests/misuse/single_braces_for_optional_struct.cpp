// SPDX-License-Identifier: Apache-2.0
// A nested struct in single braces is refused: name its type.
// g++:
// clang:
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<s3::CfnBucket> bucket{stack, "Bucket", {.versioningConfiguration = {.status = "Enabled"}}}; }
