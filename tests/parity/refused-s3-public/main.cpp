// SPDX-License-Identifier: Apache-2.0
// Access for everybody to a bucket that blocks it.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3::Bucket> bucket{stack, "Bucket", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL}};
  bucket->grantPublicAccess();
  app.synth();
}
