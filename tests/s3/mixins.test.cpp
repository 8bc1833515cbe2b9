// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("mixins support L1 buckets, or L1 policies, and change nothing else") {
  Fixture f;
  New<s3::CfnBucket> bucket{f.stack, "Bucket"};
  New<s3::Bucket> l2{f.stack, "L2"};
  New<sqs::CfnQueue> queue{f.stack, "Queue"};
  s3::mixins::BucketVersioning versioning;
  CHECK(versioning.supports(*bucket));
  CHECK_FALSE(versioning.supports(*l2));
  versioning.applyTo(*queue);
  versioning.applyTo(*bucket);
  CHECK(f(bucket->versioningConfiguration) == R"({"Status":"Enabled"})");
  CHECK_FALSE(s3::mixins::BucketPolicyStatements({}).supports(*bucket));
}

TEST_CASE("statements join those of a policy's JSON, and those of an L2's policy") {
  Fixture f;
  const iam::PolicyStatement statement{
      {.actions = {"s3:PutObject"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}};
  New<s3::CfnBucketPolicy> json{f.stack, "Json",
      {.bucket = "name",
          .policyDocument =
              Json::object({{"Statement", Json::array({Json::object({{"Action", "s3:GetObject"}, {"Effect", "Deny"},
                                              {"Principal", "*"}, {"Resource", "*"}})})}})}};
  with(*json, s3::mixins::BucketPolicyStatements({statement}));
  CHECK_THAT(f(*json->policyDocument), ContainsSubstring("s3:GetObject") && ContainsSubstring("s3:PutObject"));

  New<s3::Bucket> bucket{f.stack, "Bucket", {.enforceSSL = true}};
  with(*bucket, s3::mixins::BucketPolicyStatements({statement}));
  CHECK(bucket->policy()->document().statementCount() == 2);
}

TEST_CASE("objects are deleted with a bucket once its removal policy is right") {
  Fixture f;
  New<s3::CfnBucket> bucket{f.stack, "Bucket"};
  with(*bucket, s3::mixins::BucketAutoDeleteObjects());
  CHECK(bucket->node().validate().size() == 1);
  bucket->applyRemovalPolicy(RemovalPolicy::DESTROY);
  CHECK(bucket->node().validate().empty());
}
