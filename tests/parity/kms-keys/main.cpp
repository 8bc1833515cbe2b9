// SPDX-License-Identifier: Apache-2.0
// Keys and aliases with every property, and every grant.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Keys"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<iam::Role> admin{stack, "Admin", {.assumedBy = iam::AccountRootPrincipal()}};

  New<kms::Key> plain{stack, "Default"};
  New<kms::Key> all{stack, "All", {
      .admins = {*admin, iam::ArnPrincipal("arn:aws:iam::111111111111:role/admin")},
      .alias = "all",
      .description = "All that a key can have",
      .enableKeyRotation = true,
      .enabled = false,
      .keySpec = kms::KeySpec::SYMMETRIC_DEFAULT,
      .keyUsage = kms::KeyUsage::ENCRYPT_DECRYPT,
      .multiRegion = true,
      .pendingWindow = Duration::days(7),
      .removalPolicy = RemovalPolicy::DESTROY,
      .rotationPeriod = Duration::days(180),
  }};
  all->addAlias("alias/second");
  New<kms::Key> rotated{stack, "RotatedByPeriod", {.rotationPeriod = Duration::days(90)}};
  New<kms::Key> ownPolicy{stack, "OwnPolicy", {
      .policy = iam::PolicyDocument{{
          .statements = {iam::PolicyStatement{{
              .actions = {"kms:*"},
              .principals = {iam::AccountPrincipal("111111111111")},
              .resources = {"*"},
          }}},
      }},
  }};
  New<kms::Key> signing{
      stack, "Signing", {.keySpec = kms::KeySpec::RSA_4096, .keyUsage = kms::KeyUsage::SIGN_VERIFY}};
  New<kms::Key> mac{
      stack, "Mac", {.keySpec = kms::KeySpec::HMAC_256, .keyUsage = kms::KeyUsage::GENERATE_VERIFY_MAC}};
  New<kms::Key> agreement{stack, "Agreement", {
      .keySpec = kms::KeySpec::ECC_NIST_P384,
      .keyUsage = kms::KeyUsage::KEY_AGREEMENT,
      .removalPolicy = RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE,
  }};

  plain->grant(*role, {"kms:DescribeKey", "kms:GetPublicKey"});
  plain->grantAdmin(*admin);
  plain->grantEncrypt(*role);
  plain->grantDecrypt(*role);
  all->grantEncryptDecrypt(*role);
  signing->grantSign(*role);
  signing->grantVerify(*role);
  signing->grantSignVerify(iam::ArnPrincipal("arn:aws:iam::222222222222:role/signer"));
  mac->grantGenerateMac(*role);
  mac->grantVerifyMac(*role);
  plain->grantDecrypt(iam::ServicePrincipal("logs.amazonaws.com"));
  plain->grantDecrypt(kms::ViaServicePrincipal("s3.eu-west-1.amazonaws.com"));
  plain->grantEncrypt(kms::ViaServicePrincipal("sqs.eu-west-1.amazonaws.com", iam::AccountPrincipal("333333333333")));
  plain->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"kms:GenerateDataKey*"},
      .principals = {iam::ServicePrincipal("events.amazonaws.com")},
      .resources = {"*"},
  }});
  plain->grants().decrypt(*admin);
  plain->grants().encrypt(*admin);
  plain->grants().encryptDecrypt(*admin);
  plain->grants().admin(iam::ServicePrincipal("ssm.amazonaws.com"));
  signing->grants().sign(*admin);
  signing->grants().verify(*admin);
  signing->grants().signVerify(*admin);
  mac->grants().generateMac(*admin);
  mac->grants().verifyMac(*admin);
  kms::KeyGrants::fromKey(*plain, false).actions(*admin, {"kms:ListGrants"});

  New<kms::Alias> alias{stack, "PlainAlias", {
      .aliasName = "alias/plain",
      .removalPolicy = RemovalPolicy::RETAIN,
      .targetKey = plain,
  }};
  alias->grantDecrypt(*role);
  alias->grantSignVerify(*role);
  alias->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"kms:CreateGrant"},
      .principals = {iam::ServicePrincipal("rds.amazonaws.com")},
      .resources = {"*"},
  }});
  alias->addAlias("through-alias");
  stack->exportValue(alias->aliasName(), {.name = "AliasName"});
  stack->exportValue(alias->aliasTargetKey()->keyArn(), {.name = "TargetArn"});
  stack->addMetadata("Alias", Json::object({
      {"arn", alias->aliasArn()},
      {"id", alias->keyId()},
      {"key", Json::object({{"keyArn", alias->keyRef().keyArn}, {"keyId", alias->keyRef().keyId}})},
      {"ref", Json::object({{"aliasName", alias->aliasRef().aliasName}})},
  }));
  stack->addMetadata("Key", Json::object({
      {"arn", plain->keyArn()},
      {"id", plain->keyId()},
      {"ref", Json::object({{"keyArn", plain->keyRef().keyArn}, {"keyId", plain->keyRef().keyId}})},
  }));
  app.synth();
}
