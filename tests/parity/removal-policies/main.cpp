// SPDX-License-Identifier: Apache-2.0
// Removal policies for whole scopes: overriding, or only where none is set; chosen by type; with priorities.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/removal_policies.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

struct Filled : Construct {
  New<sqs::CfnQueue> queue{*this, "Queue"};
  New<s3::CfnBucket> bucket{*this, "Bucket"};
  New<s3::Bucket> l2{*this, "L2"};
  New<CfnResource> volume{*this, "Volume", {.type = "AWS::EC2::Volume"}};
  New<CfnResource> half{*this, "Half", {.type = "Custom::Half"}};
  explicit Filled(Scope scope) : Construct(scope) {
    bucket->applyRemovalPolicy(RemovalPolicy::RETAIN);
    half->cfnOptions().deletionPolicy = CfnDeletionPolicy::SNAPSHOT;
  }
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Removal"};
  New<Filled> destroyed{stack, "Destroyed"};
  RemovalPolicies::of(destroyed).destroy();
  New<Filled> retained{stack, "Retained"};
  RemovalPolicies::of(retained).retain();
  New<Filled> chosen{stack, "Chosen"};
  RemovalPolicies::of(chosen).destroy({.applyToResourceTypes = {"AWS::S3::Bucket"}});
  RemovalPolicies::of(chosen).retainOnUpdateOrDelete({.excludeResourceTypes = {"AWS::S3::Bucket"}});
  New<Filled> missing{stack, "Missing"};
  MissingRemovalPolicies::of(missing).destroy();
  New<Filled> missingChosen{stack, "MissingChosen"};
  MissingRemovalPolicies::of(missingChosen).snapshot({.applyToResourceTypes = {"AWS::EC2::Volume"}});
  New<Filled> priority{stack, "Priority"};
  RemovalPolicies::of(priority).retain({.priority = 300});
  RemovalPolicies::of(priority).destroy({.priority = 100});
  New<Group> nested{stack, "Nested"};
  New<Filled> inner{nested, "Inner"};
  RemovalPolicies::of(nested).apply(RemovalPolicy::DESTROY);
  RemovalPolicies::of(inner).apply(RemovalPolicy::RETAIN);
  app.synth();
}
