// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/iam/group.hpp>
#include <cdkpp/iam/policy_document.hpp>

#include "iam/refusal.hpp"
#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using iam::PolicyStatement;
using tests::refusal;

namespace {

std::string json(const PolicyStatement& statement) { return statement.toStatementJson().dump(); }
Json object(const char* key, const Json& value) { return Json::object({{key, value}}); }

}  // namespace

TEST_CASE("a statement without properties allows nothing", "[iam][policy_statement]") {
  const PolicyStatement statement;
  CHECK(json(statement) == R"({"Effect":"Allow"})");
  CHECK_FALSE(statement.hasPrincipal());
  CHECK_FALSE(statement.hasResource());
  CHECK_FALSE(statement.frozen());
}

TEST_CASE("a statement writes values once, and one value without a list", "[iam][policy_statement]") {
  const PolicyStatement statement{{.actions = {"s3:Get*", "s3:Get*"}, .resources = {"b", "a", "b"}, .sid = "X"}};
  CHECK(json(statement) == R"({"Action":"s3:Get*","Effect":"Allow","Resource":["b","a"],"Sid":"X"})");
}

TEST_CASE("copies of a statement are one statement, copy() makes another", "[iam][policy_statement]") {
  PolicyStatement statement{{.actions = {"a:b"}}};
  PolicyStatement same = statement;
  const PolicyStatement independent = statement.copy({.effect = iam::Effect::DENY});
  same.addActions({"c:d"});
  CHECK(statement.actions().size() == 2);
  CHECK(statement == same);
  CHECK_FALSE(statement == independent);
  CHECK(json(independent) == R"({"Action":"a:b","Effect":"Deny"})");
}

TEST_CASE("a list that CloudFormation knows stands as one value", "[iam][policy_statement]") {
  App app;
  New<Stack> stack{app, "S"};
  const PolicyStatement statement{{.actions = {"a:b"}, .resources = Fn::split(",", "a,b")}};
  CHECK(stack->resolve(statement.toStatementJson()).dump() ==
        R"({"Action":"a:b","Effect":"Allow","Resource":["a","b"]})");
}

TEST_CASE("a statement is read from JSON", "[iam][policy_statement]") {
  const std::string text =
      R"({"Action":["a:b","c:d"],"Condition":{"Bool":{"x":"y"}},"Effect":"Deny","Principal":"*","Resource":"*","Sid":"S"})";
  CHECK(json(PolicyStatement::fromJson(Json::parse(text))) == text);
}

TEST_CASE("fails to read JSON that is no statement", "[iam][policy_statement]") {
  const auto read = [](const char* text) { return refusal([&] { PolicyStatement::fromJson(Json::parse(text)); }); };
  CHECK_THAT(read("[]"), StartsWith("CDKPP4108"));
  CHECK_THAT(read(R"({"Effect":"Allow"})"), ContainsSubstring("at least one action"));
  CHECK_THAT(read(R"({"Effect":"Maybe","Action":"*"})"), ContainsSubstring("Effect"));
  CHECK_THAT(read(R"({"Action":{"a":1}})"), ContainsSubstring("Action must be a text or a list of texts"));
  CHECK_THAT(read(R"({"Action":"*","Principal":[]})"), ContainsSubstring("Principal"));
}

TEST_CASE("fails for malformed actions, naming all of them", "[iam][policy_statement]") {
  const std::string message = refusal([] { PolicyStatement{{.actions = {"s3", "s3:Get*", "s3:Get Object", ":x"}}}; });
  CHECK_THAT(message, StartsWith("CDKPP4101"));
  CHECK_THAT(message, ContainsSubstring("'s3', 's3:Get Object', ':x'"));
  CHECK(refusal([] { PolicyStatement{{.notActions = {"*", Aws::REGION + "x"}}}; }).empty());
}

TEST_CASE("fails for what excludes each other in a statement", "[iam][policy_statement]") {
  PolicyStatement actions{{.actions = {"a:b"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}};
  CHECK_THAT(refusal([&] { actions.addNotActions({"a:c"}); }), StartsWith("CDKPP4102"));
  CHECK_THAT(refusal([&] { actions.addNotResources({"x"}); }), StartsWith("CDKPP4102"));
  CHECK_THAT(refusal([&] { actions.addNotPrincipals({iam::AnyPrincipal()}); }), StartsWith("CDKPP4102"));
  PolicyStatement nots{{.notActions = {"a:b"}, .notResources = {"*"}}};
  CHECK_THAT(refusal([&] { nots.addActions({"a:c"}); }), StartsWith("CDKPP4102"));
  CHECK_THAT(refusal([&] { nots.addAllResources(); }), StartsWith("CDKPP4102"));
}

TEST_CASE("fails for principals that cannot stand together", "[iam][policy_statement]") {
  const iam::ServicePrincipal one("a", {.conditions = object("Bool", object("x", "y"))});
  CHECK_THAT(refusal([&] {
    PolicyStatement{{.principals = {one, iam::ServicePrincipal("b")}}};
  }),
      StartsWith("CDKPP4104"));
  CHECK_THAT(refusal([] {
    PolicyStatement{{.principals = {iam::StarPrincipal(), iam::AnyPrincipal()}}};
  }),
      StartsWith("CDKPP4104"));
  CHECK_THAT(refusal([&] { iam::CompositePrincipal(one).policyFragment(); }), StartsWith("CDKPP4107"));
  CHECK_THAT(refusal([] { iam::OrganizationPrincipal("o-1"); }), StartsWith("CDKPP4106"));
  App app;
  New<Stack> stack{app, "S"};
  New<iam::Group> group{stack, "G"};
  CHECK_THAT(refusal([&] { PolicyStatement{{.principals = {group}}}; }), StartsWith("CDKPP4103"));
}

TEST_CASE("fails for conditions that are no objects or cannot be merged", "[iam][policy_statement]") {
  PolicyStatement statement;
  CHECK_THAT(refusal([&] { statement.addCondition("Bool", "true"); }), StartsWith("CDKPP4105"));
  const Json token{Fn::importValue("x")};
  statement.addCondition("Bool", token);
  CHECK_THAT(refusal([&] { statement.addCondition("Bool", object("a", "b")); }), StartsWith("CDKPP4105"));
}

TEST_CASE("fails to change a frozen statement", "[iam][policy_statement]") {
  PolicyStatement statement{{.actions = {"a:b"}}};
  statement.freeze();
  CHECK(statement.frozen());
  CHECK_THAT(refusal([&] { statement.addActions({"a:c"}); }), StartsWith("CDKPP4100 addActions"));
  CHECK_THAT(refusal([&] { statement.addCondition("Bool", Json::object()); }), StartsWith("CDKPP4100"));
  CHECK_THAT(refusal([&] { statement.setSid("x"); }), StartsWith("CDKPP4100"));
  CHECK(refusal([&] { statement.copy().addActions({"a:c"}); }).empty());
}

TEST_CASE("the kinds of policies have rules of their own", "[iam][policy_statement]") {
  const PolicyStatement empty;
  CHECK(empty.validateForAnyPolicy().size() == 1);
  CHECK(empty.validateForIdentityPolicy().size() == 2);
  CHECK(empty.validateForResourcePolicy().size() == 3);
  CHECK(empty.validateForResourcePolicy({.skipResourceValidation = true}).size() == 2);
  CHECK(empty.validateForTrustPolicy().size() == 2);
  const PolicyStatement identity{{.actions = {"a:b"}, .resources = {"*"}}};
  CHECK(identity.validateForIdentityPolicy().empty());
  const PolicyStatement resource{{.actions = {"a:b"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}};
  CHECK(resource.validateForResourcePolicy().empty());
  CHECK(resource.validateForIdentityPolicy().size() == 1);
}

TEST_CASE("principals have a text that equal ones share, and one for readers", "[iam][principals]") {
  const iam::ServicePrincipal service("lambda.amazonaws.com");
  CHECK(*service.dedupeString() == *iam::ServicePrincipal("lambda.amazonaws.com").dedupeString());
  CHECK(*service.dedupeString() != *iam::ServicePrincipal("s3.amazonaws.com").dedupeString());
  CHECK(service.toString() == "ServicePrincipal(lambda.amazonaws.com)");
  CHECK(iam::AccountPrincipal(Aws::ACCOUNT_ID).toString() == "AccountPrincipal(${Token[AWS.AccountId.3]})");
  CHECK(iam::ComparablePrincipal::isComparablePrincipal(service.withSessionTags()));
  CHECK(iam::CompositePrincipal(service, iam::AnyPrincipal()).toString() ==
        "CompositePrincipal(ServicePrincipal(lambda.amazonaws.com),AnyPrincipal())");
}

TEST_CASE("a service of an opt-in region has a name of its own elsewhere", "[iam][principals]") {
  App app;
  New<Stack> here{app, "Here", {.env = Environment{.region = "af-south-1"}}};
  New<Stack> elsewhere{app, "Elsewhere", {.env = Environment{.region = "eu-west-1"}}};
  const Json principal = iam::ServicePrincipal("ec2", {.region = "af-south-1"}).policyFragment().principalJson;
  CHECK(here->resolve(principal).dump() == R"({"Service":["ec2.amazonaws.com"]})");
  CHECK(elsewhere->resolve(principal).dump() == R"({"Service":["ec2.af-south-1.amazonaws.com"]})");
}
