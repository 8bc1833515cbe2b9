// SPDX-License-Identifier: Apache-2.0
// References between accounts: physical names that are made when they are needed, and outputs that a role may read.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  const auto in = [](const char* account, const char* region) {
    return Environment{.account = account, .region = region};
  };
  New<Stack> producer{app, "Producer", {.env = in("111111111111", "eu-west-1")}};
  New<iam::Role> role{producer, "Role", {
      .assumedBy = iam::AccountPrincipal("222222222222"),
      .roleName = PhysicalName::GENERATE_IF_NEEDED,
  }};
  New<s3::Bucket> bucket{producer, "SomeBucketWithALongName", {.bucketName = PhysicalName::GENERATE_IF_NEEDED}};
  New<s3::Bucket> notNeeded{producer, "NotNeeded", {.bucketName = PhysicalName::GENERATE_IF_NEEDED}};
  New<s3::Bucket> fixed{producer, "Fixed", {.bucketName = "fixed-name"}};
  New<sqs::CfnQueue> queue{producer, "Queue"};

  New<Stack> consumer{app, "Consumer", {.env = in("222222222222", "eu-west-1")}};
  New<CfnOutput> roleArn{consumer, "RoleArn", {.value = role->roleArn()}};
  New<CfnOutput> roleName{consumer, "RoleName", {.value = role->roleName()}};
  New<CfnOutput> bucketArn{consumer, "BucketArn", {.value = bucket->bucketArn()}};
  New<CfnOutput> objects{consumer, "Objects", {.value = bucket->arnForObjects("*")}};
  New<CfnOutput> fixedName{consumer, "FixedName", {.value = fixed->bucketName()}};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({{"arn", queue->attrArn()}, {"name", queue->attrQueueName()}}),
      .type = "Custom::Uses",
  }};
  New<iam::Role> reader{consumer, "Reader", {
      .assumedBy = iam::ServicePrincipal("ec2.amazonaws.com"),
      .roleName = PhysicalName::GENERATE_IF_NEEDED,
  }};
  bucket->grantRead(*reader);

  New<Stack> elsewhere{app, "Elsewhere", {.env = in("333333333333", "us-east-1")}};
  New<CfnResource> usesThere{elsewhere, "Uses", {
      .properties = Json::object({{"arn", queue->attrArn()}}),
      .type = "Custom::Uses",
  }};
  New<CfnOutput> bucketThere{elsewhere, "Bucket", {.value = bucket->bucketName()}};
  New<Stack> same{app, "Same", {.env = in("111111111111", "eu-west-1")}};
  New<CfnOutput> bucketHere{same, "Bucket", {.value = bucket->bucketName()}};
  app.synth();
}
