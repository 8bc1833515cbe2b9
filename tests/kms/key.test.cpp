// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using kms::Key;
using kms::KeySpec;
using kms::KeyUsage;

namespace {

iam::PolicyStatement statement() {
  return iam::PolicyStatement{
      {.actions = {"kms:Decrypt"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}};
}

bool allows(const char* spec, const char* usage) {
  return refusalOf<Key>({.keySpec = spec, .keyUsage = usage}).code.empty();
}

}  // namespace

TEST_CASE("a key without properties trusts its account and is retained") {
  Fixture f;
  New<Key> key{f.stack, "Key"};
  const auto cfn = key->node().defaultChild<kms::CfnKey>();
  REQUIRE(cfn);
  CHECK(f(cfn->keyPolicy).find(R"("Action":"kms:*")") != std::string::npos);
  CHECK(f(cfn->keyPolicy).find("iam::111111111111:root") != std::string::npos);
  CHECK_FALSE(cfn->enableKeyRotation.hasValue());
  CHECK_FALSE(cfn->pendingWindowInDays.hasValue());
  CHECK(*cfn->cfnOptions().deletionPolicy == CfnDeletionPolicy::RETAIN);
  CHECK(f(key->keyId()).find("Ref") != std::string::npos);
  CHECK(f(key->keyArn()).find("Arn") != std::string::npos);
}

TEST_CASE("a rotation period turns rotation on") {
  Fixture f;
  New<Key> key{f.stack, "Key", {.rotationPeriod = Duration::days(90)}};
  const auto cfn = key->node().defaultChild<kms::CfnKey>();
  CHECK(f(cfn->enableKeyRotation) == "true");
  CHECK(f(cfn->rotationPeriodInDays) == "90");
}

TEST_CASE("the usages of keys are those of their kind") {
  for (const char* spec : {KeySpec::RSA_2048, KeySpec::RSA_3072, KeySpec::RSA_4096}) {
    CHECK(allows(spec, KeyUsage::ENCRYPT_DECRYPT));
    CHECK(allows(spec, KeyUsage::SIGN_VERIFY));
    CHECK_FALSE(allows(spec, KeyUsage::GENERATE_VERIFY_MAC));
    CHECK_FALSE(allows(spec, KeyUsage::KEY_AGREEMENT));
  }
  for (const char* spec : {KeySpec::ECC_NIST_P256, KeySpec::ECC_NIST_P384, KeySpec::ECC_NIST_P521}) {
    CHECK_FALSE(allows(spec, KeyUsage::ENCRYPT_DECRYPT));
    CHECK(allows(spec, KeyUsage::SIGN_VERIFY));
    CHECK(allows(spec, KeyUsage::KEY_AGREEMENT));
  }
  for (const char* spec : {KeySpec::HMAC_224, KeySpec::HMAC_256, KeySpec::HMAC_384, KeySpec::HMAC_512}) {
    CHECK(allows(spec, KeyUsage::GENERATE_VERIFY_MAC));
    CHECK_FALSE(allows(spec, KeyUsage::ENCRYPT_DECRYPT));
    CHECK_FALSE(allows(spec, KeyUsage::SIGN_VERIFY));
  }
  for (const char* spec : {KeySpec::ML_DSA_44, KeySpec::ML_DSA_65, KeySpec::ML_DSA_87, KeySpec::ECC_SECG_P256K1}) {
    CHECK(allows(spec, KeyUsage::SIGN_VERIFY));
    CHECK_FALSE(allows(spec, KeyUsage::KEY_AGREEMENT));
  }
  for (const char* usage : {KeyUsage::ENCRYPT_DECRYPT, KeyUsage::SIGN_VERIFY, KeyUsage::KEY_AGREEMENT})
    CHECK(allows(KeySpec::SM2, usage));
  CHECK_FALSE(allows(KeySpec::SM2, KeyUsage::GENERATE_VERIFY_MAC));
  CHECK(allows(KeySpec::ECC_NIST_EDWARDS25519, KeyUsage::SIGN_VERIFY));
  CHECK(allows("A_LATER_SPEC", "A_LATER_USAGE"));
}

TEST_CASE("fails with all that is wrong with the properties of a key") {
  const Failure failure = refusalOf<Key>({.enableKeyRotation = true,
      .keySpec = KeySpec::HMAC_256,
      .pendingWindow = Duration::days(6),
      .rotationPeriod = Duration::days(89)});
  CHECK(failure.code == "CDKPP4200");
  for (const char* part : {"keyUsage must be GENERATE_VERIFY_MAC", "rotates symmetric keys only",
           "pendingWindow must be 7 to 30 days, but 6 was given", "rotationPeriod must be 90 to 2560 days, but 89 was"})
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

TEST_CASE("fails when rotation has a period and is disabled") {
  const Failure failure = refusalOf<Key>({.enableKeyRotation = false, .rotationPeriod = Duration::days(90)});
  CHECK(failure.code == "CDKPP4200");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("enableKeyRotation is false"));
}

TEST_CASE("fails when a key is kept or rotated for too long, and takes the limits themselves") {
  CHECK(refusalOf<Key>({.pendingWindow = Duration::days(31)}).code == "CDKPP4200");
  CHECK(refusalOf<Key>({.rotationPeriod = Duration::days(2561)}).code == "CDKPP4200");
  CHECK(refusalOf<Key>({.pendingWindow = Duration::days(7)}).code.empty());
  CHECK(refusalOf<Key>({.pendingWindow = Duration::days(30), .rotationPeriod = Duration::days(2560)}).code.empty());
}

TEST_CASE("takes tokens for the times of a key") {
  Fixture f;
  New<CfnParameter> days{f.stack, "Days", {.type = "Number"}};
  New<Key> key{f.stack, "Key",
      {.pendingWindow = Duration::days(days->valueAsNumber()),
          .rotationPeriod = Duration::days(days->valueAsNumber())}};
  CHECK(f(key->node().defaultChild<kms::CfnKey>()->pendingWindowInDays) == R"({"Ref":"Days"})");
}

TEST_CASE("a policy that is given is shared with the program") {
  Fixture f;
  iam::PolicyDocument policy;
  New<Key> key{f.stack, "Key", {.policy = policy}};
  policy.addStatements(statement());
  CHECK(key->addToResourcePolicy(statement()).statementAdded);
  const auto cfn = key->node().defaultChild<kms::CfnKey>();
  CHECK(f(cfn->keyPolicy).find("kms:Decrypt") != std::string::npos);
  CHECK(f(cfn->keyPolicy).find("kms:*") == std::string::npos);
}

TEST_CASE("fails at synthesis when a statement of a key names nobody") {
  Fixture f;
  New<Key> key{f.stack, "Key"};
  key->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kms:Decrypt"}, .resources = {"*"}}});
  CHECK_FALSE(key->node().validate().empty());
}

TEST_CASE("an imported key takes the environment of its ARN and no statements") {
  Fixture f;
  const auto key = Key::fromKeyArn(f.stack, "Key", "arn:aws:kms:us-east-1:222222222222:key/1234");
  CHECK(key->keyId().literal() == "1234");
  CHECK(key->env().account.literal() == "222222222222");
  CHECK(key->env().region.literal() == "us-east-1");
  CHECK_FALSE(key->addToResourcePolicy(statement()).statementAdded);
  CHECK(failureOf([&] { key->addToResourcePolicy(statement(), false); }).code == "CDKPP4204");
}

TEST_CASE("fails to import what is not the ARN of a key") {
  Fixture f;
  const Failure failure = failureOf([&] { Key::fromKeyArn(f.stack, "Key", "arn:aws:kms:eu-west-1:111111111111:key"); });
  CHECK(failure.code == "CDKPP4201");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("key/<id>"));
}

TEST_CASE("an L1 key becomes one IKey that writes its policy") {
  Fixture f;
  New<kms::CfnKey> cfn{f.stack, "Cfn", {.keyPolicy = Json::object({{"Statement", Json::array()}})}};
  const auto key = Key::fromCfnKey(*cfn);
  CHECK(Key::fromCfnKey(*cfn).get() == key.get());
  CHECK(key->addToResourcePolicy(statement()).statementAdded);
  CHECK(f(cfn->keyPolicy).find("kms:Decrypt") != std::string::npos);
}

TEST_CASE("fails to change the policy of an L1 key that is a token") {
  Fixture f;
  New<CfnParameter> policy{f.stack, "Policy"};
  New<kms::CfnKey> cfn{f.stack, "Cfn", {.keyPolicy = policy->value()}};
  CHECK(failureOf([&] { Key::fromCfnKey(*cfn); }).code == "CDKPP4202");
}

TEST_CASE("fails to look up a key by a token") {
  Fixture f;
  New<CfnParameter> name{f.stack, "Name"};
  CHECK(failureOf([&] { Key::fromLookup(f.stack, "Key", {.aliasName = name->valueAsString()}); }).code == "CDKPP4203");
}

TEST_CASE("a grant to a service is in the policy of the key, one to a role of the account in that of the role") {
  Fixture f;
  New<Key> key{f.stack, "Key"};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto toRole = key->grantDecrypt(*role);
  CHECK(toRole.principalStatement());
  CHECK_FALSE(toRole.resourceStatement());
  const auto toService = key->grantDecrypt(iam::ServicePrincipal("logs.amazonaws.com"));
  CHECK(toService.resourceStatement());
  toService.applyBefore(*role);
  CHECK_FALSE(role->node().dependencies().empty());
}
