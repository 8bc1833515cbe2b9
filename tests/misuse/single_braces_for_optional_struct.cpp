// SPDX-License-Identifier: Apache-2.0
// A nested struct in single braces is refused: name its type.
// g++: non-aggregate type '.*Optional<.*CfnBucketVersioningConfigurationPropertyT<void> >'
// clang: no matching constructor for initialization of 'Optional<.*VersioningConfigurationProperty>'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) {
  New<s3::CfnBucket> bucket{stack, "Bucket", {.versioningConfiguration = {.status = "Enabled"}}};
}
