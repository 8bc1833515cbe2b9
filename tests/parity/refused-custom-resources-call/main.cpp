// SPDX-License-Identifier: Apache-2.0
// A call that creates needs a physical id.
#include <cdkpp/cdk.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;
namespace cr = custom_resources;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<cr::AwsCustomResource> resource{stack, "Resource", {
      .onCreate = cr::AwsSdkCall{.action = "listBuckets", .service = "S3"},
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = cr::AwsCustomResourcePolicy::ANY_RESOURCE}),
  }};
  app.synth();
}
