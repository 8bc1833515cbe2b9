// SPDX-License-Identifier: Apache-2.0
// Keys that are used from other stacks, regions and accounts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> home{app, "Home", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<kms::Key> key{home, "Key"};
  New<kms::Alias> alias{home, "Alias", {.aliasName = PhysicalName::GENERATE_IF_NEEDED, .targetKey = key}};
  const iam::ServicePrincipal principal("lambda.amazonaws.com");

  New<Stack> near{app, "Near", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  key->grantDecrypt(*New<iam::Role>{near, "Role", {.assumedBy = principal}});

  New<Stack> depending{app, "Depending", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  depending->addStackDependency(*home);
  key->grantEncrypt(*New<iam::Role>{depending, "Role", {.assumedBy = principal}});

  New<Stack> otherRegion{app, "OtherRegion", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  key->grantDecrypt(*New<iam::Role>{
      otherRegion, "Role", {.assumedBy = principal, .roleName = PhysicalName::GENERATE_IF_NEEDED}});
  New<CfnOutput> aliasName{otherRegion, "AliasName", {.value = alias->aliasName()}};

  New<Stack> otherAccount{app, "OtherAccount", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  key->grantSign(*New<iam::Role>{otherAccount, "Role", {.assumedBy = principal, .roleName = "named"}});

  New<Stack> dependingAccount{
      app, "DependingAccount", {.env = Environment{.account = "333333333333", .region = "eu-west-1"}}};
  dependingAccount->addStackDependency(*home);
  key->grantVerify(*New<iam::Role>{dependingAccount, "Role", {.assumedBy = principal}});

  const auto imported = kms::Key::fromKeyArn(home, "Imported", "arn:aws:kms:us-east-1:222222222222:key/1234");
  imported->grantDecrypt(*New<iam::Role>{otherAccount, "Reader", {.assumedBy = principal, .roleName = "reader"}});
  imported->grantDecrypt(*iam::Role::fromRoleArn(home, "Known", "arn:aws:iam::111111111111:role/known"));
  key->grantDecrypt(*iam::Role::fromRoleArn(home, "Foreign", "arn:aws:iam::444444444444:role/foreign"));
  app.synth();
}
