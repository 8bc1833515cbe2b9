// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/secretsmanager.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using secretsmanager::Secret;

namespace {
const std::string ARN = "arn:aws:secretsmanager:us-east-1:222222222222:secret:";
}

TEST_CASE("a secret that is imported by its complete ARN has the name without the suffix") {
  Fixture f;
  const auto secret = Secret::fromSecretCompleteArn(f.stack, "Secret", ARN + "a-name-Ab1Cd2");
  CHECK(f(secret->secretName()) == R"("a-name")");
  CHECK(secret->secretFullArn()->isLiteral());
  CHECK(f(secret->env().region) == R"("us-east-1")");
  CHECK_FALSE(Secret::isSecret(*secret));
}

TEST_CASE("a secret that is imported by a part of its ARN or by its name has no full ARN") {
  Fixture f;
  const auto partial = Secret::fromSecretPartialArn(f.stack, "Partial", ARN + "a-name");
  CHECK(f(partial->secretName()) == R"("a-name")");
  CHECK_FALSE(partial->secretFullArn());
  const auto named = Secret::fromSecretNameV2(f.stack, "Named", "a/name");
  CHECK_FALSE(named->secretFullArn());
  CHECK_THAT(f(named->secretArn()),
      Catch::Matchers::ContainsSubstring(":secretsmanager:eu-west-1:111111111111:secret:a/name"));
}

TEST_CASE("an imported secret takes no statements") {
  Fixture f;
  const auto secret = Secret::fromSecretNameV2(f.stack, "Secret", "name");
  CHECK_FALSE(secret
                  ->addToResourcePolicy(iam::PolicyStatement{
                      {.actions = {"secretsmanager:*"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}})
                  .statementAdded);
  secret->denyAccountRootDelete();
  CHECK(secret->node().children().empty());
}

TEST_CASE("grants on a secret without a suffix allow any suffix") {
  Fixture f;
  const auto secret = Secret::fromSecretPartialArn(f.stack, "Secret", ARN + "a-name");
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  secret->grantRead(*role);
  CHECK_THAT(f(role->node().findChild("DefaultPolicy").node().defaultChild<iam::CfnPolicy>()->policyDocument),
      Catch::Matchers::ContainsSubstring(ARN + "a-name-??????"));
}

TEST_CASE("fails without exactly one ARN") {
  Fixture f;
  CHECK(failureOf([&] { Secret::fromSecretAttributes(f.stack, "None", {}); }).code == "CDKPP4254");
  CHECK(failureOf([&] {
    Secret::fromSecretAttributes(
        f.stack, "Both", {.secretCompleteArn = ARN + "a-Ab1Cd2", .secretPartialArn = ARN + "a"});
  }).code == "CDKPP4254");
}

TEST_CASE("fails when a complete ARN lacks its suffix") {
  Fixture f;
  for (const char* name : {"name", "a-name", "a-name-Ab1Cd23", "a-name-Ab1C_2"}) {
    const Failure failure = failureOf([&] { Secret::fromSecretCompleteArn(f.stack, "Secret", ARN + name); });
    CHECK(failure.code == "CDKPP4254");
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(name));
  }
}

TEST_CASE("fails when the ARN has no name") {
  Fixture f;
  CHECK(failureOf([&] {
    Secret::fromSecretPartialArn(f.stack, "Secret", "arn:aws:secretsmanager:us-east-1:222222222222:secret");
  }).code == "CDKPP4255");
}
