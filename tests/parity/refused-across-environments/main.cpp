// SPDX-License-Identifier: Apache-2.0
// A construct without a physical name, used in another region.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  New<s3::Bucket> bucket{producer, "Bucket"};
  New<Stack> consumer{app, "Consumer", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<CfnOutput> arn{consumer, "Arn", {.value = bucket->bucketArn()}};
  app.synth();
}
