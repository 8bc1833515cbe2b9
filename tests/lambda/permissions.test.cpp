// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using lambda::Code, lambda::Function, lambda::Permission, lambda::Runtime;

namespace {

struct WithFunction : Fixture {
  New<Function> fn{
      stack, "Fn", {.code = Code::fromInline("code"), .handler = "index.handler", .runtime = Runtime::PYTHON_3_13}};
  std::string codeOf(const iam::IPrincipal& principal) {
    return failureOf([&] { fn->addPermission("Permission", Permission{.principal = principal}); }).code;
  }
};

Json equals(const char* key, const char* value) {
  return Json::object({{"StringEquals", Json::object({{key, value}})}});
}

}  // namespace

TEST_CASE("a grant to the same grantee is made once") {
  WithFunction f;
  const std::size_t before = f.fn->node().children().size();
  const auto grant = f.fn->grantInvoke(iam::ServicePrincipal("sns.amazonaws.com"));
  CHECK(grant.success());
  f.fn->grantInvoke(iam::ServicePrincipal("sns.amazonaws.com"));
  CHECK(f.fn->node().children().size() == before + 1);
  f.fn->grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  CHECK(f.fn->node().children().size() == before + 2);
}

TEST_CASE("grantees that are known by tokens have permissions of their own") {
  WithFunction f;
  New<CfnParameter> one{f.stack, "One"};
  New<CfnParameter> two{f.stack, "Two"};
  const std::size_t before = f.fn->node().children().size();
  f.fn->grantInvoke(iam::AccountPrincipal(one->valueAsString()));
  f.fn->grantInvoke(iam::AccountPrincipal(two->valueAsString()));
  CHECK(f.fn->node().children().size() == before + 2);
}

TEST_CASE("grantees whose tokens have no name of their own are told apart") {
  WithFunction f;
  New<CfnParameter> one{f.stack, "One"};
  const std::size_t before = f.fn->node().children().size();
  f.fn->grantInvoke(iam::ArnPrincipal("a-" + one->valueAsString()));
  f.fn->grantInvoke(iam::ArnPrincipal("b-" + one->valueAsString()));
  CHECK(f.fn->node().children().size() == before + 2);
}

TEST_CASE("a role gets the permission in its policy") {
  WithFunction f;
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const std::size_t before = f.fn->node().children().size();
  CHECK(f.fn->grantInvoke(*role).success());
  CHECK(f.fn->node().children().size() == before);
}

TEST_CASE("fails when the resource policy cannot hold a principal") {
  WithFunction f;
  CHECK(f.codeOf(iam::CanonicalUserPrincipal("x")) == "CDKPP4605");
  CHECK(f.codeOf(iam::FederatedPrincipal("cognito-identity.amazonaws.com")) == "CDKPP4605");
  CHECK(f.codeOf(iam::StarPrincipal()) == "CDKPP4605");
}

TEST_CASE("fails when the resource policy cannot hold a condition") {
  WithFunction f;
  const iam::ServicePrincipal service("s3.amazonaws.com");
  CHECK(f.codeOf(service.withConditions(equals("aws:SourceVpc", "vpc-1"))) == "CDKPP4606");
  Json both = equals("aws:PrincipalOrgID", "o-1234567890");
  both.set("ArnLike", Json::object({{"aws:SourceArn", "arn"}}));
  CHECK(f.codeOf(iam::AnyPrincipal().withConditions(both)) == "CDKPP4606");
  CHECK(f.codeOf(service.withConditions(equals("aws:SourceAccount", "111111111111"))).empty());
}

TEST_CASE("fails when a permission is needed on \"$LATEST\" or an imported function") {
  WithFunction f;
  const iam::ServicePrincipal service("sns.amazonaws.com");
  CHECK(failureOf([&] { f.fn->latestVersion()->grantInvoke(service); }).code == "CDKPP4607");
  const auto other = Function::fromFunctionArn(f.stack, "Other", "arn:aws:lambda:eu-west-1:222222222222:function:f");
  CHECK(failureOf([&] { other->grantInvoke(service); }).code == "CDKPP4607");
  const auto same = Function::fromFunctionArn(f.stack, "Same", "arn:aws:lambda:eu-west-1:111111111111:function:f");
  CHECK(same->grantInvoke(service).success());
  CHECK(same->node().children().size() == 1);
}

TEST_CASE("an imported function of another account warns of permissions that it cannot take") {
  WithFunction f;
  const auto other = Function::fromFunctionArn(f.stack, "Other", "arn:aws:lambda:eu-west-1:222222222222:function:f");
  other->addPermission("Permission", Permission{.principal = iam::AnyPrincipal()});
  CHECK(other->node().children().empty());
  CHECK(other->node().metadata().size() == 1);
  CHECK(f(other->functionName()) == "\"f\"");
}
