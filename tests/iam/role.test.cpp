// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/iam/lazy_role.hpp>
#include <cdkpp/iam/oidc_provider_native.hpp>
#include <cdkpp/iam/saml_provider.hpp>
#include <cdkpp/iam/unknown_principal.hpp>
#include <cdkpp/iam/user.hpp>

#include "iam/refusal.hpp"
#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using tests::refusal;

namespace {

const iam::ServicePrincipal service("lambda.amazonaws.com");
iam::PolicyStatement statement() { return iam::PolicyStatement{{.actions = {"a:b"}, .resources = {"*"}}}; }

}  // namespace

TEST_CASE("a role without permissions has no policy", "[iam][role]") {
  App app;
  New<Stack> stack{app, "S"};
  New<iam::Role> role{stack, "R", {.assumedBy = service}};
  CHECK(role->node().children().size() == 1);
  CHECK(iam::Role::isRole(*role));
  CHECK_FALSE(iam::Role::isRole(*stack));
  CHECK(role->addToPolicy(statement()));
  CHECK(role->node().tryFindChild("DefaultPolicy"));
}

TEST_CASE("a class may derive from a role, and injectors reach both", "[iam][role]") {
  struct ServiceRole : iam::Role {
    explicit ServiceRole(Scope scope) : Role(scope, {.assumedBy = service, .description = "of a class"}) {}
  };
  App app;
  PropertyInjectors::of(app).add(
      PropertyInjector::of<iam::Role>([](iam::RoleProps& props) { props.roleName = "injected"; }));
  New<Stack> stack{app, "S"};
  New<ServiceRole> derived{stack, "D"};
  New<iam::Role> plain{stack, "P", {.assumedBy = service}};
  for (const iam::Role* role : {static_cast<iam::Role*>(&*derived), &*plain})
    CHECK(role->node().defaultChild<iam::CfnRole>()->roleName->literal() == "injected");
  CHECK(derived->node().defaultChild<iam::CfnRole>()->description->literal() == "of a class");
}

TEST_CASE("a grant combines with others and is waited for", "[iam][grant]") {
  App app;
  New<Stack> stack{app, "S"};
  New<iam::Role> role{stack, "R", {.assumedBy = service}};
  New<iam::User> user{stack, "U"};
  New<iam::Role> other{stack, "O", {.assumedBy = service}};
  const iam::Grant both = role->grantPassRole(*user).combine(role->grantAssumeRole(*other));
  CHECK(both.success());
  CHECK(both.principalStatements().size() == 2);
  CHECK(both.resourceStatements().empty());
  CHECK_FALSE(both.resourceStatement());
  both.assertSuccess();
  New<CfnResource> waiting{stack, "W", {.type = "Test::Waiting"}};
  both.applyBefore(*waiting);
  CHECK(waiting->node().dependencies().size() == 2);
  CHECK_FALSE(iam::Grant::drop(*role, "nothing").success());
}

TEST_CASE("fails for properties of a role that are not allowed, naming all of them", "[iam][role]") {
  App app;
  New<Stack> stack{app, "S"};
  const std::string message = refusal([&] {
    New<iam::Role> role{stack, "R",
        {.assumedBy = service,
            .description = std::string(1001, 'x'),
            .maxSessionDuration = Duration::minutes(30),
            .path = "no/slashes",
            .roleName = "with space"}};
  });
  CHECK_THAT(message, StartsWith("CDKPP4120"));
  CHECK_THAT(message, ContainsSubstring("description must be 0 to 1000 characters, but 1001 was given"));
  CHECK_THAT(message, ContainsSubstring("maxSessionDuration must be 3600 to 43200 seconds, but 1800 was given"));
  CHECK_THAT(message, ContainsSubstring("'no/slashes' was given"));
  CHECK_THAT(message, ContainsSubstring("'with space' was given"));
}

TEST_CASE("fails to attach two policies of one name", "[iam][role]") {
  App app;
  New<Stack> stack{app, "S"};
  New<iam::Role> role{stack, "R", {.assumedBy = service}};
  New<iam::Policy> one{stack, "One", {.policyName = "same", .roles = {role}}};
  New<iam::Policy> two{stack, "Two", {.policyName = "same"}};
  CHECK_THAT(refusal([&] { role->attachInlinePolicy(*two); }), StartsWith("CDKPP4112"));
}

TEST_CASE("fails to grant a role to a principal without a policy", "[iam][role]") {
  App app;
  New<Stack> stack{app, "S"};
  New<iam::Role> role{stack, "R", {.assumedBy = service}};
  CHECK_THAT(refusal([&] { role->grantAssumeRole(service); }), StartsWith("CDKPP4115"));
  CHECK_THAT(refusal([&] { role->grantAssumeRole(iam::AccountPrincipal("1")); }), StartsWith("CDKPP4115"));
  const iam::Grant grant = role->grantPassRole(service);
  CHECK_FALSE(grant.success());
  CHECK_THAT(refusal([&] { grant.assertSuccess(); }), StartsWith("CDKPP4110"));
}

TEST_CASE("an imported role takes permissions only in its own account", "[iam][role]") {
  App app;
  New<Stack> stack{app, "S", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  auto own = iam::Role::fromRoleArn(stack, "Own", "arn:aws:iam::111111111111:role/path/name");
  auto foreign = iam::Role::fromRoleArn(stack, "Foreign", "arn:aws:iam::222222222222:role/name");
  own->addToPolicy(statement());
  foreign->addToPolicy(statement());
  CHECK(own->roleName().literal() == "name");
  CHECK(own->node().children().size() == 1);
  CHECK(foreign->node().children().empty());
  CHECK_THAT(
      refusal([&] { iam::Role::fromRoleArn(stack, "Both", "arn:aws:iam::1:role/x", {.addGrantsToResources = true}); }),
      StartsWith("CDKPP4116"));
  CHECK_THAT(
      refusal([&] { iam::Role::fromLookup(stack, "Lookup", iam::RoleLookupOptions{.roleName = stack->stackId()}); }),
      StartsWith("CDKPP4117"));
}

TEST_CASE("a role that is looked up has a dummy ARN until the CLI knows it", "[iam][role]") {
  App app;
  New<Stack> stack{app, "S", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  auto role = iam::Role::fromLookup(stack, "Lookup", iam::RoleLookupOptions{.roleName = "name"});
  CHECK(role->roleName().literal() == "DUMMY_ARN");
}

TEST_CASE("a lazy role is made at its first use", "[iam][lazy_role]") {
  App app;
  New<Stack> stack{app, "S"};
  New<iam::LazyRole> role{stack, "R", {.assumedBy = service}};
  role->addToPolicy(statement());
  CHECK(role->node().children().empty());
  CHECK_FALSE(role->roleArn().isLiteral());
  CHECK(role->node().tryFindChild("Default"));
}

TEST_CASE("an unknown principal asks the user to add the statement", "[iam][unknown_principal]") {
  App app;
  New<Stack> stack{app, "S"};
  iam::UnknownPrincipal principal{{.resource = stack}};
  CHECK(principal.addToPolicy(statement()));
  CHECK(stack->node().metadata().size() == 1);
  CHECK_THAT(refusal([&] { principal.policyFragment(); }), StartsWith("CDKPP4140"));
}

TEST_CASE("fails for what users and providers do not take", "[iam][user]") {
  App app;
  New<Stack> stack{app, "S"};
  CHECK_THAT(refusal([&] {
    New<iam::User> user{stack, "U", {.passwordResetRequired = true}};
  }),
      StartsWith("CDKPP4125"));
  auto imported = iam::User::fromUserName(stack, "I", "i");
  CHECK_THAT(
      refusal([&] { imported->addManagedPolicy(*iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess")); }),
      StartsWith("CDKPP4126"));
  const std::string oidc = refusal([&] {
    New<iam::OidcProviderNative> provider{
        stack, "O", {.clientIds = {std::string(256, 'x')}, .thumbprints = {"xyz"}, .url = "http://example.com"}};
  });
  CHECK_THAT(oidc, StartsWith("CDKPP4130"));
  CHECK_THAT(oidc, ContainsSubstring("https://"));
  CHECK_THAT(oidc, ContainsSubstring("'xyz' was given"));
  CHECK_THAT(oidc, ContainsSubstring("256 was given"));
  CHECK_THAT(refusal([&] {
    New<iam::SamlProvider> saml{
        stack, "P", {.metadataDocument = iam::SamlMetadataDocument::fromXml("x"), .name = "a b"}};
  }),
      StartsWith("CDKPP4135"));
  CHECK_THAT(refusal([] { iam::SamlMetadataDocument::fromFile("no-such-file.xml"); }), StartsWith("CDKPP4136"));
}

TEST_CASE("fails where a policy is asked for what only a principal has", "[iam][policy]") {
  App app;
  New<Stack> stack{app, "S"};
  New<iam::ManagedPolicy> policy{stack, "P"};
  CHECK_THAT(refusal([&] { policy->grantPrincipal().assumeRoleAction(); }), StartsWith("CDKPP4113"));
  auto imported = iam::Policy::fromPolicyName(stack, "I", "name");
  CHECK(imported->policyName().literal() == "name");
  CHECK_THAT(refusal([&] { imported->policyRef(); }), StartsWith("CDKPP4114"));
}
