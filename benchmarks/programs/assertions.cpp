// SPDX-License-Identifier: Apache-2.0
// A test of a stack with RESOURCES buckets and ASSERTIONS assertions on it.
#include <cdkpp/assertions.hpp>
#include <cdkpp/s3.hpp>

#include <cstdio>

#include "bench.hpp"

using namespace cdk;
using namespace cdk::assertions;
using Bucket = s3::CfnBucket;

int main() {
  const int resources = bench::num("RESOURCES", 400), assertions = bench::num("ASSERTIONS", 100);
  App app{bench::unlimited()};
  New<Stack> stack{app, "Stack"};
  for (int i = 0; i < resources; ++i) {
    New<Bucket> bucket{stack,
                       "Bucket" + std::to_string(i),
                       {.bucketEncryption =
                            Bucket::BucketEncryptionProperty{
                                .serverSideEncryptionConfiguration = {Bucket::ServerSideEncryptionRuleProperty{
                                    .serverSideEncryptionByDefault =
                                        Bucket::ServerSideEncryptionByDefaultProperty{.sseAlgorithm = "AES256"}}}},
                        .bucketName = "bucket-" + std::to_string(i),
                        .tags = {{"index", std::to_string(i)}},
                        .versioningConfiguration = Bucket::VersioningConfigurationProperty{.status = "Enabled"}}};
  }

  const Template template_ = Template::fromStack(stack);
  for (int i = 0; i < assertions; ++i) {
    const std::string index = std::to_string(i * resources / assertions);
    switch (i % 4) {
      case 0:
        template_.hasResourceProperties<Bucket>(
            {{"BucketName", "bucket-" + index}, {"VersioningConfiguration", {{"Status", "Enabled"}}}});
        break;
      case 1:
        template_.hasResourceProperties<Bucket>({{"Tags", Match::arrayWith({{{"Key", "index"}, {"Value", index}}})},
                                                 {"BucketName", Match::stringLikeRegexp("^bucket-\\d+$")}});
        break;
      case 2:
        template_.allResourcesProperties<Bucket>(
            {{"BucketEncryption", Match::objectLike({{"ServerSideEncryptionConfiguration", Match::anyValue()}})}});
        break;
      case 3:
        if (template_.findResources<Bucket>({{"Properties", {{"BucketName", "bucket-" + index}}}}).size() != 1)
          return 1;
        break;
    }
  }
}
