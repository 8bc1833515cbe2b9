// SPDX-License-Identifier: Apache-2.0
// Escape hatches: overrides of every part of a resource, path forms, arrays, intrinsics, deletions.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Overrides"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  using Cors = s3::CfnBucket::CorsConfigurationProperty;
  using Versioning = s3::CfnBucket::VersioningConfigurationProperty;

  New<s3::CfnBucket> bucket{stack, "Bucket", {
      .bucketName = "before",
      .corsConfiguration = Cors{.corsRules = {{.allowedMethods = {"GET", "PUT"}, .allowedOrigins = {"a", "b"}},
                                              {.allowedMethods = {"HEAD"}, .allowedOrigins = {"*"}}}},
      .versioningConfiguration = Versioning{.status = "Enabled"},
  }};
  bucket->addPropertyOverride("BucketName", "after");
  bucket->addPropertyOverride("VersioningConfiguration.Status", "Suspended");
  bucket->addPropertyOverride("NewProperty", Json::object({{"a", 1}, {"b", Json::array({true, nullptr, "x"})}}));
  bucket->addPropertyOverride("Deep.New.Path", "deep");
  bucket->addPropertyOverride("Deep.New.Other", queue->attrArn());
  bucket->addPropertyOverride("Dotted\\.Key.Inner\\.Key", "escaped");
  bucket->addPropertyOverride("CorsConfiguration.CorsRules.0.MaxAge", 3000);
  bucket->addPropertyOverride("CorsConfiguration.CorsRules.0.AllowedOrigins.1", "changed");
  bucket->addPropertyOverride("CorsConfiguration.CorsRules.1.AllowedMethods.3", "DELETE");
  bucket->addOverride("Type", "AWS::S3::Bucket2");
  bucket->addOverride("Top", "level");
  bucket->addOverride("Metadata.Key", Fn::sub("${AWS::Region}"));
  bucket->addOverride("DependsOn", Json::array({"Queue"}));
  bucket->addOverride("Properties.Late", "last");
  bucket->addOverride("Condition", "SomeCondition");

  New<s3::CfnBucket> deleted{stack, "Deleted", {
      .accessControl = "Private",
      .bucketName = "name",
      .tags = {{.key = "a", .value = "1"}, {.key = "b", .value = "2"}, {.key = "c", .value = "3"}},
      .versioningConfiguration = Versioning{.status = "Enabled"},
      .websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{.errorDocument = "error.html",
                                                                          .indexDocument = "index.html"},
  }};
  deleted->addPropertyDeletionOverride("BucketName");
  deleted->addPropertyDeletionOverride("VersioningConfiguration.Status");
  deleted->addPropertyDeletionOverride("WebsiteConfiguration.ErrorDocument");
  deleted->addPropertyDeletionOverride("Tags.1");
  deleted->addPropertyDeletionOverride("Never.There");
  deleted->addDeletionOverride("DeletionPolicy");
  deleted->addOverride("Properties.AccessControl", Json());

  New<sqs::CfnQueue> all{stack, "AllDeleted", {.queueName = "x"}};
  all->addPropertyDeletionOverride("QueueName");
  New<sqs::CfnQueue> properties{stack, "PropertiesDeleted", {.queueName = "x"}};
  properties->addDeletionOverride("Properties");
  New<sqs::CfnQueue> type{stack, "EmptyObjects", {.queueName = "x"}};
  type->addPropertyOverride("Empty", Json::object());
  type->addPropertyOverride("EmptyList", Json::array());
  type->addPropertyOverride(
      "EmptyInside", Json::object({{"a", Json::object()}, {"b", Json::object({{"c", Json()}})}, {"d", 1}}));

  // Where a value is an intrinsic function it is replaced, never merged into.
  New<s3::CfnBucket> intrinsic{stack, "Intrinsics", {
      .accessControl = queue->ref(),
      .bucketName = Fn::join("-", {Aws::REGION, "bucket"}),
      .versioningConfiguration = Versioning{.status = Fn::ref("Status")},
  }};
  intrinsic->addPropertyOverride("BucketName", Json::object({{"Fn::Sub", "${AWS::Region}-bucket"}}));
  intrinsic->addPropertyOverride("VersioningConfiguration.Status",
                                 Json::object({{"Fn::If", Json::array({"C", "a", "b"})}}));
  intrinsic->addPropertyOverride("VersioningConfiguration", Json::object({{"Other", "merged"}}));
  intrinsic->addPropertyOverride("AccessControl", Json::object({{"Merged", "object"}}));

  // Later calls win; the order of first mention stays.
  New<sqs::CfnQueue> twice{stack, "Twice"};
  twice->addPropertyOverride("B", 1);
  twice->addPropertyOverride("A", 1);
  twice->addPropertyOverride("B", 2);
  twice->addPropertyOverride("C.X", 1);
  twice->addPropertyOverride("C", Json::object({{"Y", 2}}));
  twice->addPropertyOverride("D", "text");
  twice->addPropertyOverride("D.E", "object");
  twice->addPropertyOverride("F", "gone");
  twice->addPropertyDeletionOverride("F");
  twice->addPropertyOverride("List", Json::array({"a", "b", "c"}));
  twice->addPropertyOverride("List.1", "changed");
  twice->addPropertyOverride("Numbers.0", "zero");
  twice->addPropertyOverride("Numbers.2", "two");

  New<CfnResource> raw{stack, "Raw", {
      .properties = Json::object({{"list", Json::array({1, 2, 3})},
                                  {"object", Json::object({{"z", 1}, {"a", Json::object({{"b", 2}})}})}}),
      .type = "Custom::Raw",
  }};
  raw->addPropertyOverride("list", Json::array({4}));
  raw->addPropertyOverride("object.a.c", 3);
  raw->addPropertyOverride("object.z", Json::object({{"now", "object"}}));
  raw->addPropertyOverride("__proto", "x");

  New<iam::CfnRole> role{stack, "Role", {
      .assumeRolePolicyDocument = Json::object({
          {"Version", "2012-10-17"},
          {"Statement", Json::array({Json::object({
              {"Effect", "Allow"},
              {"Action", "sts:AssumeRole"},
              {"Principal", Json::object({{"Service", "a"}})},
          })})},
      }),
  }};
  role->addPropertyOverride("AssumeRolePolicyDocument.Statement.0.Principal.Service", Json::array({"a", "b"}));
  role->addPropertyOverride("AssumeRolePolicyDocument.Statement.1",
                            Json::object({{"Effect", "Deny"}, {"Action", "*"}, {"Principal", "*"}}));
  role->addPropertyDeletionOverride("AssumeRolePolicyDocument.Version");
  app.synth();
}
