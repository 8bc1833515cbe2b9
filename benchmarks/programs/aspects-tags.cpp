// SPDX-License-Identifier: Apache-2.0
// TAGS tags on the app and ASPECTS aspects, over STACKS × GROUPS × PER_GROUP buckets.
#include <cdkpp/s3/cfn_bucket.hpp>

#include "bench.hpp"

using namespace cdk;

struct Versioned : IAspect {
  explicit Versioned(int number) : number(number) {}
  void visit(IConstruct& construct) override {
    auto* bucket = dynamic_cast<s3::CfnBucket*>(&construct);
    if (!bucket) return;
    if (number == 0)
      bucket->versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
    else
      bucket->addMetadata("visited" + std::to_string(number), Json(bucket->path().size()));
  }
  int number;
};

int main() {
  App app{bench::unlimited()};
  for (int i = 0; i < bench::num("STACKS", 25); ++i) {
    New<Stack> stack{app, "Stack" + std::to_string(i)};
    for (int g = 0; g < bench::num("GROUPS", 20); ++g) {
      New<Construct> group{stack, "Group" + std::to_string(g)};
      for (int j = 0; j < bench::num("PER_GROUP", 20); ++j)
        New<s3::CfnBucket> bucket{group, "Bucket" + std::to_string(j)};
    }
    Tags::of(stack).add("stack", stack->stackName());
  }
  for (int t = 0; t < bench::num("TAGS", 5); ++t)
    Tags::of(app).add("tag" + std::to_string(t), "value" + std::to_string(t));
  for (int a = 0; a < bench::num("ASPECTS", 3); ++a) Aspects::of(app).add(Versioned{a});
  app.synth();
}
