// SPDX-License-Identifier: Apache-2.0
// Secrets that exist already: by ARNs with and without their suffix, by name, and with tokens.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;
using secretsmanager::ISecret;
using secretsmanager::Secret;

struct Target : secretsmanager::ISecretAttachmentTarget {
  secretsmanager::SecretAttachmentTargetProps asSecretAttachmentTarget() override {
    return {.targetId = "cluster", .targetType = secretsmanager::AttachmentTargetType::REDSHIFT_CLUSTER};
  }
};

int main() {
  App app;
  New<Stack> stack{app, "Imports", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<kms::Key> key{stack, "Key"};
  const std::string arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret";

  const auto complete = Secret::fromSecretCompleteArn(stack, "Complete", arn + ":complete-secret-f3gDy9");
  const auto partial = Secret::fromSecretPartialArn(stack, "Partial", arn + ":partial");
  const auto named = Secret::fromSecretNameV2(stack, "Named", "by/name");
  const auto tokenName = Secret::fromSecretNameV2(stack, "TokenName", Fn::importValue("name"));
  const auto token = Secret::fromSecretCompleteArn(stack, "Token", Fn::importValue("arn"));
  const auto partialToken = Secret::fromSecretPartialArn(stack, "PartialToken", Fn::importValue("partial"));
  const auto withKey = Secret::fromSecretAttributes(stack, "WithKey", {
      .encryptionKey = key, .secretCompleteArn = arn + ":keyed-f3gDy9",
  });
  const auto partialWithKey = Secret::fromSecretAttributes(stack, "PartialWithKey", {
      .encryptionKey = key, .secretPartialArn = arn + ":keyed2",
  });
  const auto foreign = Secret::fromSecretCompleteArn(
      stack, "Foreign", "arn:aws:secretsmanager:us-east-1:222222222222:secret:foreign-abcdef");
  const auto attachment = secretsmanager::SecretTargetAttachment::fromSecretTargetAttachmentSecretArn(
      stack, "Attachment", arn + ":attached-f3gDy9");

  for (const auto& secret :
      {complete, partial, named, tokenName, token, partialToken, withKey, partialWithKey, foreign}) {
    secret->grantRead(*role);
    secret->denyAccountRootDelete();
  }
  partialWithKey->grantWrite(*role);
  foreign->grantWrite(*role);
  attachment->grantRead(*role, {"AWSPENDING"});
  Target target;
  const auto again = named->attach(target);
  again->grantWrite(*role);
  New<secretsmanager::ResourcePolicy> policy{stack, "Policy", {.secret = *partial}};
  policy->document().addStatements(iam::PolicyStatement{{
      .actions = {"secretsmanager:DescribeSecret"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"},
  }});
  Json fullArns = Json::array();
  for (const auto& secret : {complete, partial, named, token, withKey})
    fullArns.add(secret->secretFullArn().valueOr("none"));
  Json names = Json::array();
  for (const auto& secret : {complete, partial, named, tokenName, token, partialToken, withKey})
    names.add(secret->secretName());
  stack->addMetadata("Facts", Json::object({
      {"attached", Json::array({attachment->secretArn(), attachment->secretTargetAttachmentSecretArn(),
          attachment->secretName()})},
      {"env", Json::object({{"account", foreign->env().account}, {"region", foreign->env().region}})},
      {"fullArns", fullArns},
      {"names", names},
      {"owned", Json::array({Secret::isSecret(*complete), Secret::isSecret(*key)})},
      {"values", Json::array({named->secretValue().unsafeUnwrap(), partial->secretValueFromJson("a").unsafeUnwrap()})},
  }));

  New<Stack> agnostic{app, "Agnostic"};
  const auto here = Secret::fromSecretNameV2(agnostic, "Here", "here");
  New<iam::Role> agnosticRole{agnostic, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  here->grantRead(*agnosticRole);
  named->grantRead(*agnosticRole);
  complete->grantRead(*agnosticRole);
  app.synth();
}
