// SPDX-License-Identifier: Apache-2.0
// Property injectors: defaults of a company for constructs, by app, stage, stack and construct.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

PropertyInjector versionedBuckets() {
  return PropertyInjector::of<s3::Bucket>([](s3::BucketProps& props) {
    if (!props.versioned.hasValue()) props.versioned = true;
    if (!props.enforceSSL.hasValue()) props.enforceSSL = true;
  });
}

PropertyInjector namedQueues(std::string prefix) {
  return PropertyInjector::of<sqs::Queue>([prefix](sqs::QueueProps& props, const InjectionContext& context) {
    props.queueName = prefix + "-" + context.id;
  });
}

void fill(Construct& scope) {
  New<s3::Bucket> bucket{scope, "Bucket"};
  New<s3::Bucket> own{scope, "Own", {.versioned = false}};
  New<sqs::Queue> queue{scope, "Queue"};
}

}  // namespace

int main() {
  App app({.propertyInjectors = {versionedBuckets()}});
  New<Stack> ofApp{app, "OfApp"};
  fill(ofApp);
  New<Stack> ofStack{app, "OfStack", {.propertyInjectors = {namedQueues("stack")}}};
  fill(ofStack);
  New<Stage> stage{app, "Stage", {.propertyInjectors = {namedQueues("stage")}}};
  New<Stack> ofStage{stage, "OfStage"};
  fill(ofStage);
  New<Stack> later{app, "Later"};
  New<Group> group{later, "Group"};
  PropertyInjectors::of(group).add(namedQueues("group"));
  fill(*group);
  fill(later);
  app.synth();
}
