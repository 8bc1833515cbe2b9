// SPDX-License-Identifier: Apache-2.0
// Typed resources that take other resources, typed ones and constructs of the library, in place of names.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/lambda/cfn_layer_version.hpp>
#include <cdkpp/lambda/cfn_permission.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "References"};
  New<iam::CfnRole> cfnRole{stack, "CfnRole", {.assumeRolePolicyDocument = Json::object()}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<kms::CfnKey> key{stack, "Key", {.keyPolicy = Json::object()}};
  New<lambda::CfnLayerVersion> layer{stack, "Layer", {
      .content = lambda::CfnLayerVersion::ContentProperty{.s3Bucket = "b", .s3Key = "k"}}};
  const lambda::CfnFunction::CodeProperty code{.zipFile = "x"};
  New<lambda::CfnFunction> byResource{stack, "ByResource", {
      .code = code,
      .kmsKeyArn = key,
      .layers = {layer, "arn:layer:1"},
      .role = cfnRole,
  }};
  New<lambda::CfnFunction> byConstruct{stack, "ByConstruct", {.code = code, .role = role}};
  New<lambda::CfnFunction> byText{stack, "ByText", {.code = code, .role = "arn:aws:iam::111111111111:role/r"}};
  New<s3::Bucket> bucket{stack, "Bucket"};
  New<s3::CfnBucket> cfnBucket{stack, "CfnBucket"};
  New<s3::CfnBucketPolicy> policyOfConstruct{stack, "PolicyOfConstruct", {.bucket = bucket,
                                                                          .policyDocument = Json::object()}};
  New<s3::CfnBucketPolicy> policyOfResource{stack, "PolicyOfResource", {.bucket = cfnBucket,
                                                                        .policyDocument = Json::object()}};
  New<sqs::Queue> queue{stack, "Queue"};
  New<sqs::CfnQueuePolicy> queuePolicy{stack, "QueuePolicy", {.policyDocument = Json::object(),
                                                              .queues = {queue->queueUrl()}}};
  New<sns::Topic> topic{stack, "Topic"};
  New<sns::CfnSubscription> subscription{stack, "Subscription", {
      .endpoint = queue->queueArn(), .protocol = "sqs", .topicArn = topic}};
  New<lambda::CfnPermission> permission{stack, "Permission", {
      .action = "lambda:InvokeFunction", .functionName = byConstruct->attrArn(), .principal = "s3.amazonaws.com"}};
  New<CfnOutput> bucketArn{stack, "BucketArn", {.value = cfnBucket->bucketRef().bucketArn}};
  const ArnComponents imported = Arn::split("arn:aws:s3:::imported", ArnFormat::NO_RESOURCE_NAME);
  New<CfnOutput> importedName{stack, "ImportedName", {.value = *imported.resource}};
  const auto byName = stack->formatArn({.account = "", .region = "", .resource = "by-name", .service = "s3"});
  New<CfnOutput> importedArn{stack, "ImportedArn", {.value = byName}};
  app.synth();
}
