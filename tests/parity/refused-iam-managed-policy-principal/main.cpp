// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<iam::ManagedPolicy> managed{stack, "Managed"};
  New<sqs::Queue> queue{stack, "Queue"};
  iam::Grant::addToPrincipalAndResource(iam::GrantOnPrincipalAndResourceOptions{
      .actions = {"a:b"}, .grantee = managed, .resource = queue, .resourceArns = {"*"}});
  app.synth();
}
