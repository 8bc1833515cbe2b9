// SPDX-License-Identifier: Apache-2.0
// From a construct of the library down to its resource: what it does not offer is set there.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Hatches"};
  New<s3::Bucket> bucket{stack, "Bucket", {.versioned = true}};
  const Handle<s3::CfnBucket> cfnBucket = bucket->node().defaultChild<s3::CfnBucket>();
  cfnBucket->accelerateConfiguration = s3::CfnBucket::AccelerateConfigurationProperty{.accelerationStatus = "Enabled"};
  cfnBucket->addPropertyOverride("VersioningConfiguration.Status", "Suspended");
  cfnBucket->addPropertyOverride("ObjectLockEnabled", true);
  cfnBucket->addPropertyDeletionOverride("AccelerateConfiguration");
  cfnBucket->addDeletionOverride("UpdateReplacePolicy");
  cfnBucket->overrideLogicalId("ChosenBucket");
  cfnBucket->addMetadata(
      "checkov", Json::object({{"skip", Json::array({Json::object({{"id", "CKV_1"}, {"comment", "known"}})})}}));
  New<sqs::Queue> queue{stack, "Queue"};
  const Handle<sqs::CfnQueue> cfnQueue = queue->node().defaultChild<sqs::CfnQueue>();
  cfnQueue->visibilityTimeout = 5;
  cfnQueue->redrivePolicy = Json::object({{"deadLetterTargetArn", bucket->bucketArn()}});
  cfnQueue->cfnOptions().condition = {};
  New<sns::Topic> topic{stack, "Topic", {.displayName = "before"}};
  topic->node().defaultChild<sns::CfnTopic>()->displayName = {};
  dynamic_cast<CfnResource&>(topic->node().findChild("Resource"))
      .addOverride("Properties.TopicName", Fn::join("-", {"t", queue->queueName()}));
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  bucket->grantRead(*role);
  role->node().defaultChild<iam::CfnRole>()->addPropertyOverride(
      "AssumeRolePolicyDocument.Statement.0.Principal.Service",
      Json::array({"ec2.amazonaws.com", "ssm.amazonaws.com"}));
  role->node().findChild("DefaultPolicy").node().defaultChild<iam::CfnPolicy>()->addPropertyOverride("PolicyName",
                                                                                                      "chosen");
  app.synth();
}
