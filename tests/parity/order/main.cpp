// SPDX-License-Identifier: Apache-2.0
// Order of elements and of sections: both as the tree has them; integer-like keys come first.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;

  // The first output comes before the first resource, so its section does too.
  New<Stack> outputsFirst{app, "OutputsFirst"};
  New<CfnOutput> out{outputsFirst, "Out", {.value = "text"}};
  New<sqs::CfnQueue> b{outputsFirst, "B"};
  New<CfnParameter> p{outputsFirst, "P", {.default_ = "p"}};
  New<sqs::CfnQueue> a{outputsFirst, "A"};
  New<CfnOutput> another{outputsFirst, "Another", {.value = "text"}};
  New<CfnMapping> mapping{outputsFirst, "M", {
      .mapping = {{"zeta", {{"b", "1"}, {"a", "2"}}}, {"alpha", {{"x", "3"}}}}}};
  New<CfnCondition> condition{outputsFirst, "C", {.expression = Fn::conditionEquals("a", "b")}};

  // Depth first, in the order of creation.
  New<Stack> depth{app, "Depth"};
  New<Construct> first{depth, "First"};
  New<Construct> second{depth, "Second"};
  New<sqs::CfnQueue> queue{second, "Queue"};
  New<sqs::CfnQueue> top{depth, "Top"};
  New<sqs::CfnQueue> late{first, "Late"};
  New<sqs::CfnQueue> below{first, "Parent"};
  New<sqs::CfnQueue> child{below, "Child"};

  // Keys that look like array indices.
  New<Stack> integers{app, "Integers"};
  for (const char* id : {"Named", "99", "007", "10", "4294967294", "4294967295"}) New<sqs::CfnQueue>{integers, id};
  New<CfnResource> raw{integers, "Raw", {
      .properties = Json::object({
          {"b", 1},
          {"9", "nine"},
          {"a", 2},
          {"1", "one"},
          {"01", "zero-one"},
          {"-1", "minus"},
          {"1.5", "half"},
          {"nested", Json::object({{"z", 1}, {"3", 3}, {"2", 2}})},
      }),
      .type = "Custom::Raw",
  }};

  // Properties of a typed resource are sorted by name, those of an untyped one stay as given.
  New<Stack> properties{app, "Properties"};
  New<s3::CfnBucket> typed{properties, "Typed", {
      .accessControl = "Private",
      .bucketName = "typed-bucket",
      .corsConfiguration = s3::CfnBucket::CorsConfigurationProperty{
          .corsRules = {{
              .allowedHeaders = {"*"},
              .allowedMethods = {"PUT", "GET"},
              .allowedOrigins = {"*"},
              .exposedHeaders = {"Date"},
              .id = "rule",
              .maxAge = 3000,
          }}},
      .tags = {{.key = "z", .value = "1"}, {.key = "a", .value = "2"}},
      .versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"},
  }};
  New<CfnResource> untyped{properties, "Untyped", {
      .properties = Json::object({
          {"VersioningConfiguration", Json::object({{"Status", "Enabled"}})},
          {"BucketName", "untyped-bucket"},
          {"AccessControl", "Private"},
      }),
      .type = "AWS::S3::Bucket",
  }};
  app.synth();
}
