// SPDX-License-Identifier: Apache-2.0
// A partial ARN is not a complete one.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  secretsmanager::Secret::fromSecretCompleteArn(
      stack, "Secret", "arn:aws:secretsmanager:eu-west-1:111111111111:secret:name");
  app.synth();
}
