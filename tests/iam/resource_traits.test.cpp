// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using iam::EncryptedResources;
using iam::ResourceWithPolicies;

TEST_CASE("a resource with a policy or a key stands for itself") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  CHECK(ResourceWithPolicies::of(*queue).get() == static_cast<iam::IResourceWithPolicy*>(&*queue));
  CHECK(EncryptedResources::of(*queue).get() == static_cast<iam::IEncryptedResource*>(&*queue));
}

TEST_CASE("an L1 of a type with a policy has one object for its grants") {
  Fixture f;
  New<sns::CfnTopic> topic{f.stack, "Topic"};
  New<kms::CfnKey> key{f.stack, "Key"};
  const auto policy = ResourceWithPolicies::of(*topic);
  REQUIRE(policy);
  CHECK(ResourceWithPolicies::of(*topic).get() == policy.get());
  CHECK(&policy->asConstruct() == &topic->asConstruct());
  CHECK(policy->env().region.literal() == "eu-west-1");
  CHECK(ResourceWithPolicies::of(*key));
}

TEST_CASE("other resources have no policy and no key") {
  Fixture f;
  New<iam::CfnGroup> group{f.stack, "Group"};
  CHECK_FALSE(ResourceWithPolicies::of(*group));
  CHECK_FALSE(EncryptedResources::of(*group));
  CHECK_FALSE(ResourceWithPolicies::of(*f.stack));
}
