// SPDX-License-Identifier: Apache-2.0
// References between stacks of one account in two regions, in the default form.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  const auto in = [](const char* region) { return Environment{.account = "111111111111", .region = region}; };
  New<Stack> producer{app, "Producer", {.crossRegionReferences = true, .env = in("us-east-1")}};
  New<sqs::CfnQueue> queue{producer, "Queue"};
  New<s3::Bucket> bucket{producer, "Bucket"};
  New<s3::Bucket> named{producer, "Named", {.bucketName = "named-bucket"}};
  New<Stack> consumer{app, "Consumer", {.crossRegionReferences = true, .env = in("eu-west-1")}};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({
          {"arn", queue->attrArn()},
          {"ref", queue->ref()},
          {"bucket", bucket->bucketArn()},
          {"name", bucket->bucketName()},
          {"named", named->bucketArn()},
          {"both", queue->attrArn() + "/" + bucket->bucketName()},
      }),
      .type = "Custom::Uses",
  }};
  New<Stack> third{app, "Third", {.env = in("ap-south-1")}};
  New<CfnOutput> output{third, "Output", {.value = queue->attrQueueName()}};
  New<Stack> back{app, "SameRegion", {.env = in("us-east-1")}};
  New<CfnOutput> outputOfSameRegion{back, "Output", {.value = queue->attrQueueName()}};
  app.synth();
}
