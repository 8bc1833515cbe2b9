// SPDX-License-Identifier: Apache-2.0
// A misspelt property of a nested L1 type is named when the value names its type.
// g++: has no non-static data member named 'staus'
// clang: field designator 'staus' does not refer to any field in type .*VersioningConfigurationProperty'.*did you mean
// 'status'\?
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(Stack& stack) {
  New<s3::CfnBucket> bucket{
      stack, "Bucket", {.versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.staus = "Enabled"}}};
}
