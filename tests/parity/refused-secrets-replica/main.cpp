// SPDX-License-Identifier: Apache-2.0
// A secret is not replicated to its own region.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<secretsmanager::Secret> secret{
      stack, "Secret", {.replicaRegions = {secretsmanager::ReplicaRegion{.region = "eu-west-1"}}}};
  app.synth();
}
