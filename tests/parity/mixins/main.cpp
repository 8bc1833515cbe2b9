// SPDX-License-Identifier: Apache-2.0
// Mixins: changes that are applied at once to the constructs that a selector finds.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/mixins.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

class Mark : public Mixin {
 public:
  explicit Mark(std::string text) : text_(std::move(text)) {}
  bool supports(const IConstruct& construct) const override {
    return dynamic_cast<const CfnResource*>(&construct) != nullptr;
  }
  void applyTo(IConstruct& construct) override {
    auto& resource = dynamic_cast<CfnResource&>(construct);
    Json marks = resource.getMetadata("marks");
    marks.add(text_);
    resource.addMetadata("marks", marks);
  }

 private:
  std::string text_;
};

class OnlyBuckets : public Mixin {
 public:
  bool supports(const IConstruct& construct) const override {
    return dynamic_cast<const s3::CfnBucket*>(&construct) != nullptr;
  }
  void applyTo(IConstruct& construct) override {
    dynamic_cast<s3::CfnBucket&>(construct).versioningConfiguration =
        s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
  }
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Mixed"};
  New<Group> group{stack, "Group"};
  New<s3::CfnBucket> bucket{group, "Bucket"};
  New<sqs::CfnQueue> one{group, "QueueOne"};
  New<sqs::CfnQueue> two{group, "QueueTwo"};
  New<sqs::CfnQueue> alone{stack, "Alone"};
  Mixins::of(stack).apply(Mark("all"));
  Mixins::of(group).apply(OnlyBuckets(), Mark("group"));
  Mixins::of(stack, ConstructSelector::resourcesOfType(s3::CfnBucket::CFN_RESOURCE_TYPE_NAME)).apply(Mark("buckets"));
  Mixins::of(stack, ConstructSelector::byId("Queue*")).apply(Mark("by id"));
  Mixins::of(stack, ConstructSelector::byPath("*/Group/*")).apply(Mark("by path"));
  Mixins::of(stack, ConstructSelector::cfnResource()).apply(Mark("resources"));
  Mixins::of(group, ConstructSelector::onlyItself()).apply(Mark("itself"));
  with(*alone, Mark("with"));
  with(*group, Mark("group with"));
  New<sqs::CfnQueue> late{group, "Late"};
  app.synth();
}
