// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/secretsmanager.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using secretsmanager::ReplicaRegion;
using secretsmanager::Secret;
using secretsmanager::SecretStringGenerator;

namespace {

secretsmanager::CfnSecret& l1(const New<Secret>& secret) {
  return *secret->node().defaultChild<secretsmanager::CfnSecret>();
}

iam::PolicyStatement statement() {
  return iam::PolicyStatement{
      {.actions = {"secretsmanager:GetSecretValue"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}};
}

std::string policyOf(const Fixture& f, const New<iam::Role>& role) {
  return f(role->node().findChild("DefaultPolicy").node().defaultChild<iam::CfnPolicy>()->policyDocument);
}

}  // namespace

TEST_CASE("a secret without properties is a password made by Secrets Manager") {
  Fixture f;
  New<Secret> secret{f.stack, "Secret"};
  CHECK(f(l1(secret).generateSecretString) == "{}");
  CHECK_FALSE(l1(secret).secretString.hasValue());
  CHECK_FALSE(l1(secret).kmsKeyId.hasValue());
  CHECK(f(l1(secret).replicaRegions) == "undefined");
  CHECK(*l1(secret).cfnOptions().deletionPolicy == CfnDeletionPolicy::DELETE);
  CHECK_FALSE(secret->encryptionKey());
  CHECK_FALSE(secret->excludeCharacters());
  CHECK(f(*secret->secretFullArn()) == f(secret->secretArn()));
  CHECK_FALSE(secret->node().tryFindChild("Policy"));
}

TEST_CASE("fails with all that is wrong with the properties") {
  const Failure failure = refusalOf<Secret>({.description = std::string(2049, 'd'),
      .generateSecretString = SecretStringGenerator{.generateStringKey = "password", .passwordLength = 4097},
      .secretName = "a name",
      .secretStringValue = SecretValue::unsafePlainText("text")});
  CHECK(failure.code == "CDKPP4250");
  for (const char* part : {"2 of generateSecretString, secretObjectValue and secretStringValue",
           "secretStringTemplate is missing", "passwordLength", "4097", "secretName", "description"})
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

TEST_CASE("fails when the key of the generated password is missing") {
  const Failure failure =
      refusalOf<Secret>({.generateSecretString = SecretStringGenerator{.secretStringTemplate = "{}"}});
  CHECK(failure.code == "CDKPP4250");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("generateStringKey is missing"));
}

TEST_CASE("takes the limits themselves") {
  CHECK(refusalOf<Secret>({.description = std::string(2048, 'd'),
                              .generateSecretString = SecretStringGenerator{.passwordLength = 4096},
                              .secretName = std::string(512, 'n')})
            .code.empty());
}

TEST_CASE("takes tokens where limits are known for text only") {
  Fixture f;
  New<CfnParameter> parameter{f.stack, "Name"};
  New<Secret> secret{f.stack, "Secret", {.secretName = parameter->valueAsString()}};
  CHECK(f(secret->secretName()) == R"({"Ref":"Name"})");
}

TEST_CASE("a secret that is given as an object is the text of that object") {
  Fixture f;
  New<Secret> secret{f.stack, "Secret",
      {.secretObjectValue = {
           {"user", SecretValue::unsafePlainText("admin")}, {"token", SecretValue::secretsManager("other")}}}};
  CHECK(f(l1(secret).secretString) ==
        R"("{\"user\":\"admin\",\"token\":\"{{resolve:secretsmanager:other:SecretString:::}}\"}")");
  CHECK_FALSE(l1(secret).generateSecretString.hasValue());
}

TEST_CASE("fails when a secret is replicated to its own region, and not when that is not known") {
  const Failure failure = refusalOf<Secret>({.replicaRegions = {ReplicaRegion{.region = "eu-west-1"}}});
  CHECK(failure.code == "CDKPP4251");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("eu-west-1"));
  App app;
  New<Stack> agnostic{app, "Agnostic"};
  New<Secret> secret{agnostic, "Secret", {.replicaRegions = {ReplicaRegion{.region = "eu-west-1"}}}};
  secret->addReplicaRegion(Aws::REGION);
  CHECK(agnostic->resolve(l1(secret).replicaRegions).dump() ==
        R"([{"Region":"eu-west-1"},{"Region":{"Ref":"AWS::Region"}}])");
}

TEST_CASE("reading a secret grants what the code that reads it calls") {
  Fixture f;
  New<Secret> secret{f.stack, "Secret"};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const iam::Grant grant = secret->grantRead(*role, {"AWSCURRENT"});
  CHECK(grant.success());
  CHECK(policyOf(f, role) ==
        R"({"Statement":[{"Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"],)"
        R"("Condition":{"ForAnyValue:StringEquals":{"secretsmanager:VersionStage":["AWSCURRENT"]}},)"
        R"("Effect":"Allow","Resource":{"Ref":"SecretA720EF05"}}],"Version":"2012-10-17"})");
  CHECK_FALSE(secret->node().tryFindChild("Policy"));
}

TEST_CASE("writing a secret grants what the code that writes it calls") {
  Fixture f;
  New<Secret> secret{f.stack, "Secret"};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  secret->grantWrite(*role);
  CHECK_THAT(policyOf(f, role),
      Catch::Matchers::ContainsSubstring(
          R"(["secretsmanager:PutSecretValue","secretsmanager:UpdateSecret","secretsmanager:UpdateSecretVersionStage"])"));
}

TEST_CASE("the key of a secret is used by those who use the secret, through Secrets Manager only") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  New<Secret> secret{f.stack, "Secret", {.encryptionKey = key}};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  secret->grantRead(*role);
  const std::string policy = f(key->node().defaultChild<kms::CfnKey>()->keyPolicy);
  CHECK_THAT(
      policy, Catch::Matchers::ContainsSubstring(R"("kms:ViaService":"secretsmanager.eu-west-1.amazonaws.com")"));
  CHECK_THAT(policy, Catch::Matchers::ContainsSubstring(R"({"Fn::GetAtt":["Role1ABCC5F0","Arn"]})"));
}

TEST_CASE("fails when another account is to use a secret without a key") {
  Fixture f;
  New<Secret> secret{f.stack, "Secret"};
  const iam::AccountPrincipal other("222222222222");
  CHECK(failureOf([&] { secret->grantRead(other); }).code == "CDKPP4253");
  CHECK(failureOf([&] { secret->grantWrite(other); }).code == "CDKPP4253");
  New<Secret> keyed{f.stack, "Keyed", {.encryptionKey = New<kms::Key>{f.stack, "Key"}}};
  CHECK(keyed->grantRead(other).success());
}

TEST_CASE("one policy takes all statements") {
  Fixture f;
  New<Secret> secret{f.stack, "Secret"};
  CHECK(secret->addToResourcePolicy(statement()).statementAdded);
  secret->denyAccountRootDelete();
  const auto& policy = *secret->node().findChild("Policy").node().defaultChild<secretsmanager::CfnResourcePolicy>();
  CHECK(f(policy.secretId) == R"({"Ref":"SecretA720EF05"})");
  CHECK_THAT(f(policy.resourcePolicy), Catch::Matchers::ContainsSubstring(R"("Effect":"Deny")"));
}

TEST_CASE("values and keys of dynamic references name the field and the version") {
  Fixture f;
  const auto secret = Secret::fromSecretNameV2(f.stack, "Secret", "name");
  CHECK(f(secret->secretValueFromJson("password").unsafeUnwrap()).find(":SecretString:password::}}") !=
        std::string::npos);
  CHECK(f(secret->cfnDynamicReferenceKey({.versionStage = "AWSPENDING"})).find(":SecretString::AWSPENDING:") !=
        std::string::npos);
  CHECK(
      failureOf([&] { secret->cfnDynamicReferenceKey({.versionId = "a", .versionStage = "b"}); }).code == "CDKPP2422");
}
