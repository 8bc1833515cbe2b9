// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using kms::Alias;

namespace {

Failure refusalOfName(const char* name) {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  return failureOf([&] { New<Alias> alias{f.stack, "Alias", {.aliasName = name, .targetKey = key}}; });
}

}  // namespace

TEST_CASE("the name of an alias gets its prefix") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  New<Alias> plain{f.stack, "Plain", {.aliasName = "name", .targetKey = key}};
  New<Alias> prefixed{f.stack, "Prefixed", {.aliasName = "alias/other", .targetKey = key}};
  CHECK(f(plain->node().defaultChild<kms::CfnAlias>()->aliasName) == "\"alias/name\"");
  CHECK(f(prefixed->node().defaultChild<kms::CfnAlias>()->aliasName) == "\"alias/other\"");
  CHECK(f(plain->aliasArn()).find(":kms:eu-west-1:111111111111:") != std::string::npos);
  CHECK(plain->aliasTargetKey().get() == static_cast<kms::IKey*>(&*key));
}

TEST_CASE("a token as the name of an alias stays as it is") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  New<CfnParameter> name{f.stack, "Name"};
  New<Alias> alias{f.stack, "Alias", {.aliasName = name->valueAsString(), .targetKey = key}};
  CHECK(f(alias->node().defaultChild<kms::CfnAlias>()->aliasName) == R"({"Ref":"Name"})");
}

TEST_CASE("fails when the name of an alias is not one of the program's") {
  for (const char* name : {"", "alias/", "alias/aws/s3", "Alias/AWS/s3", "alias/AWS/s3", "aws/s3", "a b", "ä"}) {
    INFO(name);
    CHECK(refusalOfName(name).code == (std::string_view(name) == "Alias/AWS/s3" ? "" : "CDKPP4205"));
  }
  CHECK(refusalOfName(std::string(251, 'a').c_str()).code == "CDKPP4205");
  CHECK(refusalOfName(std::string(250, 'a').c_str()).code.empty());
}

TEST_CASE("the aliases of a key are its children") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key", {.alias = "first"}};
  key->addAlias("second");
  CHECK(key->node().tryFindChild("Alias"));
  CHECK(key->node().tryFindChild("Aliassecond"));
}

TEST_CASE("fails to reach the key of an alias that is imported by name") {
  Fixture f;
  const auto alias = Alias::fromAliasName(f.stack, "Alias", "alias/name");
  CHECK(failureOf([&] { alias->aliasTargetKey(); }).code == "CDKPP4206");
  CHECK(failureOf([&] { alias->addAlias("other"); }).code == "CDKPP4206");
  CHECK_FALSE(alias->addToResourcePolicy(iam::PolicyStatement{}, false).statementAdded);
}

TEST_CASE("a grant on an alias that is imported by name holds while the key has the alias") {
  Fixture f;
  const auto alias = Alias::fromAliasName(f.stack, "Alias", "alias/name");
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto grant = alias->grantDecrypt(*role);
  REQUIRE(grant.principalStatement());
  CHECK(f(grant.principalStatement()->toStatementJson()).find("kms:ResourceAliases") != std::string::npos);
}

TEST_CASE("an alias hands grants on to its key") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  const auto alias = Alias::fromAliasAttributes(f.stack, "Alias", {.aliasName = "alias/name", .aliasTargetKey = key});
  const auto grant = alias->grantSign(iam::ServicePrincipal("logs.amazonaws.com"));
  CHECK(grant.resourceStatement());
  CHECK(f(key->node().defaultChild<kms::CfnKey>()->keyPolicy).find("kms:Sign") != std::string::npos);
}
