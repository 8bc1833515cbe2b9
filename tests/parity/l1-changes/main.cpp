// SPDX-License-Identifier: Apache-2.0
// Typed resources after their creation: properties that are read, set, changed and unset; tags; attributes.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/tag_manager.hpp>
#include <cdkpp/dynamodb/cfn_table.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Changes"};
  New<s3::CfnBucket> bucket{stack, "Bucket", {
      .accessControl = "Private",
      .bucketName = "before",
      .websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{.indexDocument = "index.html"},
  }};
  New<CfnOutput> before{stack, "Before", {.value = bucket->bucketName.valueOr("none")}};
  bucket->bucketName = "after";
  bucket->accessControl = {};
  bucket->versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
  bucket->websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{.errorDocument = "error.html",
                                                                             .indexDocument = "other.html"};
  bucket->cdkTagManager()->setTag("set", "later");
  bucket->cdkTagManager()->setTag("removed", "soon");
  bucket->cdkTagManager()->removeTag("removed", 100);
  New<CfnOutput> after{stack, "After", {.value = *bucket->bucketName}};
  New<dynamodb::CfnTable> table{stack, "Table", {.keySchema = {{.attributeName = "id", .keyType = "HASH"}}}};
  table->attributeDefinitions = {{.attributeName = "id", .attributeType = "S"}};
  List<dynamodb::CfnTable::KeySchemaProperty> keySchema = *table->keySchema;
  keySchema.add(dynamodb::CfnTable::KeySchemaProperty{.attributeName = "range", .keyType = "RANGE"});
  table->keySchema = keySchema;
  table->billingMode = "PAY_PER_REQUEST";
  New<sqs::CfnQueue> queue{stack, "Queue"};
  queue->queueName = Fn::join("-", {"q", bucket->ref()});
  queue->delaySeconds = 0;
  queue->redrivePolicy = Json::object({{"deadLetterTargetArn", table->attrArn()}});
  New<CfnOutput> attributes{stack, "Attributes", {
      .value = Fn::join("|", {bucket->attrArn(), bucket->attrDomainName(), bucket->attrDualStackDomainName(),
                              bucket->attrRegionalDomainName(), bucket->attrWebsiteUrl(), table->attrStreamArn(),
                              queue->attrQueueUrl()}),
  }};
  New<CfnOutput> byName{stack, "ByName", {.value = bucket->getAtt("Arn")}};
  New<CfnOutput> type{stack, "Type", {
      .value = bucket->cfnResourceType() + " " + s3::CfnBucket::CFN_RESOURCE_TYPE_NAME}};
  app.synth();
}
