// SPDX-License-Identifier: Apache-2.0
// STACKS × RESOURCES buckets, KIND=l1 or l2 (each granted to a role); every stack uses the first stack's bucket.
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>

#include "bench.hpp"

using namespace cdk;

static Value<std::string> fillL1(Stack& stack, int resources) {
  using Bucket = s3::CfnBucket;
  Handle<Bucket> first;
  for (int j = 0; j < resources; ++j) {
    New<Bucket> bucket{stack,
                       "Bucket" + std::to_string(j),
                       {.bucketEncryption =
                            Bucket::BucketEncryptionProperty{
                                .serverSideEncryptionConfiguration = {Bucket::ServerSideEncryptionRuleProperty{
                                    .serverSideEncryptionByDefault =
                                        Bucket::ServerSideEncryptionByDefaultProperty{.sseAlgorithm = "AES256"}}}},
                        .publicAccessBlockConfiguration =
                            Bucket::PublicAccessBlockConfigurationProperty{.blockPublicAcls = true,
                                                                           .blockPublicPolicy = true,
                                                                           .ignorePublicAcls = true,
                                                                           .restrictPublicBuckets = true},
                        .tags = {{"index", std::to_string(j)}},
                        .versioningConfiguration = Bucket::VersioningConfigurationProperty{.status = "Enabled"}}};
    if (!first) first = bucket;
  }
  return first->attrArn();
}

static Value<std::string> fillL2(Stack& stack, int resources, int perRole) {
  Handle<iam::Role> role;
  Handle<s3::Bucket> first;
  for (int j = 0; j < resources; ++j) {
    if (j % perRole == 0)
      role = New<iam::Role>{
          stack, "Role" + std::to_string(j / perRole), {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
    New<s3::Bucket> bucket{stack,
                           "Bucket" + std::to_string(j),
                           {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL,
                            .encryption = s3::BucketEncryption::S3_MANAGED,
                            .versioned = true}};
    bucket->grantRead(*role);
    if (!first) first = bucket;
  }
  return first->bucketArn();
}

int main() {
  const int stacks = bench::num("STACKS", 1), resources = bench::num("RESOURCES", 400);
  const bool l2 = bench::str("KIND", "l1") == "l2";
  App app{bench::unlimited()};
  Optional<Value<std::string>> arn;
  for (int i = 0; i < stacks; ++i) {
    New<Stack> stack{app, "Stack" + std::to_string(i)};
    const Value<std::string> own = l2 ? fillL2(stack, resources, bench::num("PER_ROLE", 20)) : fillL1(stack, resources);
    if (!arn)
      arn = own;
    else
      New<ssm::CfnParameter> shared{stack, "Shared", {.type = "String", .value = *arn}};
  }
  app.synth();
}
