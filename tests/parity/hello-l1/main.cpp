// SPDX-License-Identifier: Apache-2.0
// The smallest useful program without constructs above the resource level.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "HelloL1"};
  New<sqs::CfnQueue> queue{stack, "Queue", {.visibilityTimeout = 30}};
  New<s3::CfnBucket> bucket{stack, "Bucket", {
      .notificationConfiguration = s3::CfnBucket::NotificationConfigurationProperty{
          .queueConfigurations = {{.event = "s3:ObjectCreated:*", .queue = queue->attrArn()}}},
      .versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"},
  }};
  New<CfnOutput> bucketName{stack, "BucketName", {.value = bucket->ref()}};
  New<CfnOutput> queueUrl{stack, "QueueUrl", {.description = "Where the events go", .value = queue->ref()}};
  app.synth();
}
