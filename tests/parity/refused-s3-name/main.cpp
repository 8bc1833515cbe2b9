// SPDX-License-Identifier: Apache-2.0
// A name that S3 refuses.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3::Bucket> bucket{stack, "Bucket", {.bucketName = ".Bad-.name"}};
  app.synth();
}
