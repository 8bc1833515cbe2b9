// SPDX-License-Identifier: Apache-2.0
// What the CLI asks for by its context: paths of constructs and of assets in the metadata of resources.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Paths"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<Group> group{stack, "Group"};
  New<s3::Bucket> bucket{group, "Bucket"};
  New<CfnResource> own{stack, "Own", {.type = "Custom::Own"}};
  own->addMetadata("first", 1);
  New<NestedStack> nested{stack, "Nested"};
  New<sqs::CfnQueue> nestedQueue{nested, "Queue"};
  app.synth();
}
