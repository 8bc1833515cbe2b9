// SPDX-License-Identifier: Apache-2.0
// References between regions with parameters that a custom resource writes and another one reads.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/bucket.hpp>

using namespace cdk;

int main() {
  App app;
  const auto environment = [](const char* region) { return Environment{.account = "111111111111", .region = region}; };
  New<Stack> producer{app, "Producer", {.crossRegionReferences = true, .env = environment("us-east-1")}};
  New<s3::Bucket> bucket{producer, "Bucket"};
  bucket->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  New<s3::Bucket> second{producer, "Second"};
  second->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  New<Stack> consumer{app, "Consumer", {.crossRegionReferences = true, .env = environment("eu-west-1")}};
  New<CfnOutput> arn{consumer, "Arn", {.value = bucket->bucketArn()}};
  New<CfnOutput> name{consumer, "Name", {.value = bucket->bucketName()}};
  New<Stack> third{app, "Third", {.crossRegionReferences = true, .env = environment("ap-south-1")}};
  New<CfnOutput> secondInThird{third, "Second", {.value = second->bucketArn()}};
  New<CfnOutput> arnInThird{third, "Arn", {.value = bucket->bucketArn()}};
  app.synth();
}
