// SPDX-License-Identifier: Apache-2.0
// The objects of a bucket that stays are to be deleted.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3::CfnBucket> bucket{stack, "Bucket"};
  with(*bucket, s3::mixins::BucketAutoDeleteObjects());
  app.synth();
}
