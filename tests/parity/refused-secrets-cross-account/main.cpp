// SPDX-License-Identifier: Apache-2.0
// Another account cannot use the key of the account.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<secretsmanager::Secret> secret{stack, "Secret"};
  secret->grantRead(iam::AccountPrincipal("222222222222"));
  app.synth();
}
