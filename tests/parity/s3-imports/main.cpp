// SPDX-License-Identifier: Apache-2.0
// Buckets that exist: what their ARN, name and attributes say, where the region is known and where not; L1 buckets and
// policies with the functions of their L2.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

namespace {

std::string text(bool value) { return value ? "true" : "false"; }

void show(Stack& stack, const std::string& id, s3::IBucket& bucket) {
  const std::pair<const char*, Value<std::string>> values[] = {
      {"Arn", bucket.bucketArn()},
      {"Name", bucket.bucketName()},
      {"Domain", bucket.bucketDomainName()},
      {"DualStack", bucket.bucketDualStackDomainName()},
      {"Regional", bucket.bucketRegionalDomainName()},
      {"WebsiteDomain", bucket.bucketWebsiteDomainName()},
      {"WebsiteUrl", bucket.bucketWebsiteUrl()},
      {"Url", bucket.urlForObject("key")},
      {"Hosted", bucket.virtualHostedUrlForObject("key")},
      {"Is", text(bucket.isWebsite()) + " " + text(bool(bucket.encryptionKey())) + " " + text(bool(bucket.policy()))},
  };
  for (const auto& [name, value] : values) New<CfnOutput> output{stack, id + name, {.value = value}};
}

}  // namespace

int main() {
  App app;
  New<Stack> known{app, "Known", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<Stack> open{app, "Open"};
  for (Stack* each : {&*known, &*open}) {
    Stack& stack = *each;
    show(stack, "Arn", *s3::Bucket::fromBucketArn(stack, "Arn", "arn:aws:s3:::by-arn"));
    show(stack, "Name", *s3::Bucket::fromBucketName(stack, "Name", "by-name"));
    New<CfnParameter> parameter{stack, "Parameter"};
    show(stack, "TokenName", *s3::Bucket::fromBucketName(stack, "TokenName", parameter->valueAsString()));
    show(stack, "TokenArn", *s3::Bucket::fromBucketArn(stack, "TokenArn", parameter->valueAsString()));
    show(stack, "Region", *s3::Bucket::fromBucketAttributes(stack, "Region", {
        .account = "222222222222", .bucketName = "in-region", .region = "us-east-1"}));
    show(stack, "China", *s3::Bucket::fromBucketAttributes(stack, "China", {.bucketName = "in-china", .region = "cn-north-1"}));
    show(stack, "Unknown", *s3::Bucket::fromBucketAttributes(stack, "Unknown", {.bucketName = "unknown", .region = "xx-test-1"}));
    show(stack, "All", *s3::Bucket::fromBucketAttributes(stack, "All", {
        .bucketArn = "arn:aws:s3:::all",
        .bucketDomainName = "domain",
        .bucketDualStackDomainName = "dual",
        .bucketName = "Old_Name",
        .bucketRegionalDomainName = "regional",
        .bucketWebsiteUrl = "http://site/x",
        .encryptionKey = kms::Key::fromKeyArn(stack, "Key", "arn:aws:kms:eu-west-1:111111111111:key/1234"),
        .isWebsite = true,
    }));
    show(stack, "NewUrl", *s3::Bucket::fromBucketAttributes(stack, "NewUrl", {.bucketName = "new", .bucketWebsiteNewUrlFormat = true}));
    show(stack, "OldUrl", *s3::Bucket::fromBucketAttributes(stack, "OldUrl", {.bucketName = "old", .bucketWebsiteNewUrlFormat = false}));
  }
  s3::Bucket::fromBucketName(known, "Refuses", "refuses")->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"s3:GetObject"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}});

  New<Stack> l1{app, "L1"};
  New<kms::CfnKey> key{l1, "Key", {.keyPolicy = Json::object({{"Statement", Json::array()}})}};
  using Encryption = s3::CfnBucket::BucketEncryptionProperty;
  using Rule = s3::CfnBucket::ServerSideEncryptionRuleProperty;
  using ByDefault = s3::CfnBucket::ServerSideEncryptionByDefaultProperty;
  New<s3::CfnBucket> cfn{l1, "Bucket", {
      .bucketEncryption = Encryption{.serverSideEncryptionConfiguration = {Rule{
          .serverSideEncryptionByDefault = ByDefault{.kmsMasterKeyId = key->ref(), .sseAlgorithm = "aws:kms"},
      }}},
      .websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{.indexDocument = "index.html"},
  }};
  const auto bucket = s3::Bucket::fromCfnBucket(*cfn);
  show(*l1, "Bucket", *bucket);
  New<CfnOutput> same{l1, "Same", {.value = text(&*s3::Bucket::fromCfnBucket(*cfn) == &*bucket)}};
  New<iam::Role> role{l1, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  bucket->grantRead(*role);
  bucket->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"s3:GetObject"}, .principals = {iam::AnyPrincipal()}, .resources = {bucket->arnForObjects("*")}}});
  New<s3::CfnBucket> withPolicy{l1, "WithPolicy"};
  const Json statement =
      Json::object({{"Effect", "Deny"}, {"Action", "s3:*"}, {"Resource", "*"}, {"Principal", "*"}});
  const Json document = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({statement})}});
  New<s3::CfnBucketPolicy> cfnPolicy{l1, "Policy", {.bucket = withPolicy->ref(), .policyDocument = document}};
  const auto policy = s3::BucketPolicy::fromCfnBucketPolicy(*cfnPolicy);
  policy->document().addStatements(iam::PolicyStatement{{
      .actions = {"s3:GetObject"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}});
  policy->bucket().addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"s3:PutObject"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}});
  New<s3::CfnBucketPolicy> named{l1, "NamedPolicy", {.bucket = "a-name", .policyDocument = document}};
  s3::BucketPolicy::fromCfnBucketPolicy(*named);
  New<s3::BucketPolicy> own{l1, "OwnPolicy", {
      .bucket = *s3::Bucket::fromBucketName(l1, "Other", Aws::STACK_NAME),
      .document = iam::PolicyDocument({.statements = {iam::PolicyStatement{{
          .actions = {"s3:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}}}}),
  }};
  New<CfnOutput> policyRef{l1, "PolicyRef", {.value = own->bucketPolicyRef().bucket}};
  app.synth();
}
