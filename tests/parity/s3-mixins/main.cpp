// SPDX-License-Identifier: Apache-2.0
// Mixins on L1 and L2 buckets and on policies.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Mixed"};
  New<s3::CfnBucket> emptied{stack, "Emptied"};
  emptied->applyRemovalPolicy(RemovalPolicy::DESTROY);
  with(*emptied, s3::mixins::BucketAutoDeleteObjects());
  New<s3::Bucket> withPolicy{
      stack, "WithPolicy", {.enforceSSL = true, .removalPolicy = RemovalPolicy::DESTROY}};
  with(*withPolicy, s3::mixins::BucketAutoDeleteObjects(), s3::mixins::BucketVersioning(false));
  New<s3::CfnBucket> named{stack, "Named", {.bucketName = "the-Named-one"}};
  named->applyRemovalPolicy(RemovalPolicy::DESTROY);
  New<s3::CfnBucketPolicy> policy{stack, "Policy", {
      .bucket = "the-Named-one",
      .policyDocument = Json::object({
          {"Version", "2012-10-17"},
          {"Statement", Json::array({Json::object(
              {{"Effect", "Deny"}, {"Action", "s3:*"}, {"Resource", "*"}, {"Principal", "*"}})})},
      }),
  }};
  with(*policy, s3::mixins::BucketPolicyStatements({iam::PolicyStatement{{
      .actions = {"s3:GetObject"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}}}));
  with(*named, s3::mixins::BucketAutoDeleteObjects());

  New<Stack> group{app, "Group"};
  New<s3::Bucket> one{group, "One"};
  New<s3::Bucket> two{group, "Two", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS_ONLY}};
  Mixins::of(*group).apply(s3::mixins::BucketVersioning(), s3::mixins::BucketBlockPublicAccess());
  New<s3::CfnBucket> three{group, "Three"};
  with(*three, s3::mixins::BucketBlockPublicAccess(s3::BlockPublicAccess::BLOCK_ACLS_ONLY));
  app.synth();
}
