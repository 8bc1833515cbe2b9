// SPDX-License-Identifier: Apache-2.0
// There may be no response where errors are ignored.
#include <cdkpp/cdk.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;
namespace cr = custom_resources;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<cr::AwsCustomResource> resource{stack, "Resource", {
      .onUpdate = cr::AwsSdkCall{
          .action = "listBuckets",
          .ignoreErrorCodesMatching = ".*",
          .physicalResourceId = cr::PhysicalResourceId::of("id"),
          .service = "S3",
      },
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = cr::AwsCustomResourcePolicy::ANY_RESOURCE}),
  }};
  resource->getResponseField("Buckets.0.Name");
  app.synth();
}
