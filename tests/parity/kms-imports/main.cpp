// SPDX-License-Identifier: Apache-2.0
// Keys and aliases that exist already, and those made of an L1.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Imports", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};

  const auto byArn = kms::Key::fromKeyArn(stack, "ByArn", "arn:aws:kms:eu-west-1:222222222222:key/1234-5678");
  byArn->grantEncryptDecrypt(*role);
  byArn->grantDecrypt(iam::ServicePrincipal("sns.amazonaws.com"));
  byArn->addAlias("first");
  byArn->addAlias("second");
  const auto byToken = kms::Key::fromKeyArn(stack, "ByToken", Fn::importValue("key-arn"));
  byToken->grantDecrypt(*role);
  stack->addMetadata("Imported", Json::object({
      {"added", byArn->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kms:*"}, .resources = {"*"}}})
                    .statementAdded},
      {"arn", byToken->keyArn()},
      {"id", byArn->keyId()},
      {"idOfToken", byToken->keyId()},
  }));

  const auto looked = kms::Key::fromLookup(stack, "Looked", {.aliasName = "alias/known"});
  looked->grantSign(*role);
  const auto missing =
      kms::Key::fromLookup(stack, "Missing", {.aliasName = "alias/unknown", .returnDummyKeyOnMissing = true});
  stack->addMetadata("Looked", Json::object({
      {"arn", looked->keyArn()},
      {"dummy", kms::Key::isLookupDummy(*missing)},
      {"dummyId", missing->keyId()},
      {"id", looked->keyId()},
      {"known", kms::Key::isLookupDummy(*looked)},
  }));

  New<kms::CfnKey> cfn{stack, "Cfn", {
      .keyPolicy = Json::parse(R"({
        "Statement": [{
          "Action": "kms:*",
          "Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
          "Resource": "*"
        }],
        "Version": "2012-10-17"
      })"),
  }};
  const auto fromCfn = kms::Key::fromCfnKey(*cfn);
  fromCfn->grantEncrypt(*role);
  fromCfn->addAlias("of-l1");
  stack->addMetadata("Cfn", Json::object({
      {"arn", fromCfn->keyArn()},
      {"id", fromCfn->keyId()},
      {"same", kms::Key::fromCfnKey(*cfn).get() == fromCfn.get()},
  }));
  New<kms::CfnKey> bare{stack, "Bare", {.keyPolicy = Json::object({{"Statement", Json::array()}})}};
  kms::KeyGrants::fromKey(*bare).decrypt(*role);

  const auto byName = kms::Alias::fromAliasName(stack, "ByName", "alias/named");
  byName->grantDecrypt(*role);
  byName->grantEncrypt(*role);
  byName->grantEncryptDecrypt(*role);
  byName->grantSign(*role);
  byName->grantVerify(*role);
  byName->grantSignVerify(*role);
  byName->grantGenerateMac(*role);
  byName->grantVerifyMac(*role);
  byName->grant(*role, {"kms:DescribeKey"});
  const auto attributes =
      kms::Alias::fromAliasAttributes(stack, "ByAttributes", {.aliasName = "alias/attributes", .aliasTargetKey = byArn});
  attributes->grantVerifyMac(*role);
  attributes->addAlias("third");
  stack->addMetadata("Aliases", Json::object({
      {"attributes", attributes->keyArn()},
      {"id", attributes->keyId()},
      {"name", byName->aliasName()},
      {"named", byName->keyArn()},
      {"ref", Json::object({{"keyArn", byName->keyRef().keyArn}, {"keyId", byName->keyRef().keyId}})},
  }));
  app.synth();
}
