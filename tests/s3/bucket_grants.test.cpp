// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3::Bucket;

namespace {

std::string statementOf(const Fixture& f, const iam::Grant& grant) {
  grant.assertSuccess();
  const auto statement = grant.principalStatement();
  return statement ? f(statement->toStatementJson()) : f(grant.resourceStatement()->toStatementJson());
}

}  // namespace

TEST_CASE("each grant names its actions and what they are done to") {
  Fixture f;
  const auto bucket = Bucket::fromBucketName(f.stack, "Bucket", "name");
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  CHECK(statementOf(f, bucket->grantRead(*role, "a/*")) ==
        R"({"Action":["s3:GetObject*","s3:GetBucket*","s3:List*"],"Effect":"Allow",)"
        R"("Resource":["arn:aws:s3:::name","arn:aws:s3:::name/a/*"]})");
  CHECK(statementOf(f, bucket->grantDelete(*role)) ==
        R"({"Action":"s3:DeleteObject*","Effect":"Allow","Resource":"arn:aws:s3:::name/*"})");
  CHECK_THAT(statementOf(f, bucket->grantPut(*role)),
      ContainsSubstring("s3:PutObjectVersionTagging") && ContainsSubstring(R"("Resource":"arn:aws:s3:::name/*")"));
  CHECK_THAT(
      statementOf(f, bucket->grantPutAcl(*role)), ContainsSubstring(R"(["s3:PutObjectAcl","s3:PutObjectVersionAcl"])"));
  CHECK_THAT(statementOf(f, bucket->grantWrite(*role)),
      ContainsSubstring("s3:DeleteObject*") && ContainsSubstring(R"(["arn:aws:s3:::name","arn:aws:s3:::name/*"])"));
  CHECK_THAT(statementOf(f, bucket->grantReadWrite(*role)),
      ContainsSubstring("s3:GetBucket*") && ContainsSubstring("s3:Abort*"));
  CHECK(statementOf(f, bucket->grantWrite(*role, "*", {"s3:PutObject"})).find("Delete") == std::string::npos);
}

TEST_CASE("a grant on an encrypted bucket is one on its key too") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket", {.encryption = s3::BucketEncryption::KMS}};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  bucket->grantRead(*role);
  const auto policy = role->node().tryFindChild("DefaultPolicy");
  REQUIRE(policy);
  const std::string document = f(dynamic_cast<iam::Policy&>(*policy).document().toJson());
  CHECK_THAT(document, ContainsSubstring("kms:Decrypt") && ContainsSubstring("kms:DescribeKey"));
}

TEST_CASE("a grant on an L1 bucket makes it a policy, or uses the one that it has") {
  Fixture f;
  New<s3::CfnBucket> bare{f.stack, "Bare"};
  s3::BucketGrants::fromBucket(*bare).read(iam::ServicePrincipal("ec2.amazonaws.com"));
  CHECK(bare->node().tryFindChild("S3BucketPolicy"));

  New<s3::CfnBucket> policed{f.stack, "Policed"};
  New<s3::CfnBucketPolicy> policy{
      f.stack, "Policy", {.bucket = policed->ref(), .policyDocument = Json::object({{"Statement", Json::array()}})}};
  s3::BucketGrants::fromBucket(*policed).read(iam::ServicePrincipal("ec2.amazonaws.com"));
  CHECK_FALSE(policed->node().tryFindChild("S3BucketPolicy"));
  CHECK_THAT(f(*policy->policyDocument), ContainsSubstring("s3:GetObject*"));
}
