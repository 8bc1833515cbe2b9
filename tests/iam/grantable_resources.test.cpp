// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/iam/grantable_resources.hpp>
#include <cdkpp/iam/policy_document.hpp>

#include "support/catch.hpp"

using namespace cdk;

namespace {

/// Takes statements in place of an L1 resource.
struct Policy : Resource, virtual iam::IResourceWithPolicy {
  explicit Policy(Scope scope) : Resource(scope) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    document.addStatement(statement);
    return {.statementAdded = true};
  }
  iam::PolicyDocument document{};
};
struct Factory : iam::IResourcePolicyFactory {
  Handle<iam::IResourceWithPolicy> forResource(CfnResource& resource) override {
    return New<Policy>{resource, "Policy"};
  }
};

}  // namespace

TEST_CASE("an L1 resource has a policy by the factory of its scope", "[iam][grantable_resources]") {
  App app;
  New<Stack> stack{app, "S"};
  New<CfnResource> thing{stack, "T", {.type = "Test::Thing"}};
  New<CfnResource> other{stack, "O", {.type = "Test::Other"}};
  iam::ResourceWithPolicies::register_(*stack, "Test::Thing", Factory{});
  auto policy = iam::ResourceWithPolicies::of(*thing);
  REQUIRE(policy);
  CHECK(iam::ResourceWithPolicies::of(*thing).get() == policy.get());
  CHECK(iam::GrantableResources::isResourceWithPolicy(*policy));
  CHECK_FALSE(iam::ResourceWithPolicies::of(*other));
  CHECK_FALSE(iam::ResourceWithPolicies::of(*stack));
  CHECK_FALSE(iam::EncryptedResources::of(*thing));
  CHECK_FALSE(iam::GrantableResources::isEncryptedResource(*thing));

  const iam::Grant grant = iam::Grant::addToPrincipalOrResource(iam::GrantWithResourceOptions{
      .actions = {"a:b"}, .grantee = iam::AnyPrincipal(), .resource = policy, .resourceArns = {"*"}});
  CHECK(grant.success());
  CHECK(grant.resourceStatement()->actions()[0].literal() == "a:b");
}

TEST_CASE("a type has a default factory", "[iam][grantable_resources]") {
  CHECK_FALSE(iam::DefaultPolicyFactories::has("Test::Default"));
  iam::DefaultPolicyFactories::set("Test::Default", Factory{});
  CHECK(iam::DefaultPolicyFactories::has("Test::Default"));
  App app;
  New<Stack> stack{app, "S"};
  New<CfnResource> thing{stack, "T", {.type = "Test::Default"}};
  CHECK(iam::ResourceWithPolicies::of(*thing));
  CHECK_FALSE(iam::DefaultEncryptedResourceFactories::has("Test::Default"));
}
