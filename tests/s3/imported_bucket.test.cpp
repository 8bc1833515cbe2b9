// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3::Bucket;

TEST_CASE("an ARN gives the name of a bucket, and a name its ARN") {
  Fixture f;
  const auto byArn = Bucket::fromBucketArn(f.stack, "ByArn", "arn:aws:s3:::a-name");
  CHECK(f(byArn->bucketName()) == "\"a-name\"");
  const auto byName = Bucket::fromBucketName(f.stack, "ByName", "a-name");
  CHECK(f(byName->bucketArn()) == "\"arn:aws:s3:::a-name\"");
}

TEST_CASE("fails when neither ARN nor name is given, or the name cannot be") {
  Fixture f;
  CHECK(failureOf([&] { Bucket::fromBucketAttributes(f.stack, "Nothing", {}); }).code == "CDKPP4302");
  Fixture g;
  CHECK(failureOf([&] { Bucket::fromBucketName(g.stack, "Wrong", "no name"); }).code == "CDKPP4301");
  Fixture h;
  CHECK(failureOf([&] { Bucket::fromBucketName(h.stack, "Old", "Old_Name"); }).code.empty());
}

TEST_CASE("an imported bucket has no policy that could be changed") {
  Fixture f;
  const auto bucket = Bucket::fromBucketName(f.stack, "Bucket", "name");
  const iam::PolicyStatement statement{
      {.actions = {"s3:GetObject"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}};
  CHECK_FALSE(bucket->addToResourcePolicy(statement).statementAdded);
  CHECK_FALSE(bucket->policy());
  CHECK(failureOf([&] { bucket->applyRemovalPolicy(RemovalPolicy::DESTROY); }).code == "CDKPP2080");
}

TEST_CASE("an imported bucket is in the account and region that are given") {
  Fixture f;
  const auto here = Bucket::fromBucketName(f.stack, "Here", "here");
  CHECK(here->env().region.literal() == "eu-west-1");
  const auto there = Bucket::fromBucketAttributes(
      f.stack, "There", {.account = "222222222222", .bucketName = "there", .region = "us-east-1"});
  CHECK(there->env().account.literal() == "222222222222");
  CHECK(f(there->bucketWebsiteDomainName()) == "\"there.s3-website-us-east-1.amazonaws.com\"");
}

TEST_CASE("a mapping of endpoints is added only when an address of a website is used") {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto bucket = Bucket::fromBucketName(stack, "Bucket", "name");
  stack->resolve(bucket->bucketRegionalDomainName());
  CHECK_FALSE(stack->node().tryFindChild("S3-static-websiteMap"));
  stack->resolve(bucket->bucketWebsiteUrl());
  CHECK(stack->node().tryFindChild("S3-static-websiteMap"));
}

TEST_CASE("an L1 bucket has one L2, which follows its properties") {
  Fixture f;
  New<s3::CfnBucket> cfn{f.stack, "Cfn"};
  const auto bucket = Bucket::fromCfnBucket(*cfn);
  CHECK(&*bucket == &*Bucket::fromCfnBucket(*cfn));
  CHECK_FALSE(bucket->isWebsite());
  cfn->websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{.indexDocument = "index.html"};
  CHECK(bucket->isWebsite());
  cfn->publicAccessBlockConfiguration =
      s3::CfnBucket::PublicAccessBlockConfigurationProperty{.blockPublicPolicy = true};
  CHECK(failureOf([&] { bucket->grantPublicAccess(); }).code == "CDKPP4304");
}

TEST_CASE("an L1 policy belongs to the bucket that it names") {
  Fixture f;
  New<s3::CfnBucket> cfn{f.stack, "Cfn"};
  New<s3::CfnBucketPolicy> cfnPolicy{
      f.stack, "Policy", {.bucket = cfn->ref(), .policyDocument = Json::object({{"Statement", Json::array()}})}};
  const auto policy = s3::BucketPolicy::fromCfnBucketPolicy(*cfnPolicy);
  CHECK(&*policy == &*s3::BucketPolicy::fromCfnBucketPolicy(*cfnPolicy));
  CHECK(policy->bucket().policy().get() == &*policy);
  CHECK(&policy->bucket() == &*Bucket::fromCfnBucket(*cfn));
}
