// SPDX-License-Identifier: Apache-2.0
// Rules for a whole tree: tags on everything, and an aspect that mends or marks what is not as it should be.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

/// Every bucket keeps its versions.
struct BucketsAreVersioned : IAspect {
  void visit(IConstruct& construct) override {
    auto* bucket = dynamic_cast<s3::CfnBucket*>(&construct);
    if (!bucket || bucket->versioningConfiguration) return;
    bucket->versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
    Annotations::of(construct).addInfo("versioning was switched on, as for all buckets");
  }
};

struct Data : Stack {
  New<s3::Bucket> plain{*this, "Plain"};
  New<s3::Bucket> versioned{*this, "Versioned", {.versioned = true}};
  New<sqs::Queue> queue{*this, "Queue"};
  explicit Data(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {}
};

int main() {
  App app;
  New<Data> data{app, "Data"};
  Tags::of(app).add("team", "storage");
  Tags::of(data).add("cost-center", "42");
  Tags::of(*data->queue).remove("cost-center");
  Tags::of(app).add("backup", "daily", {.includeResourceTypes = {"AWS::S3::Bucket"}});
  Aspects::of(app).add(BucketsAreVersioned{});
  app.synth();
}
