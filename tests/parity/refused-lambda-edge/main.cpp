// SPDX-License-Identifier: Apache-2.0
// A version for the edge must not have environment variables; that is known at synthesis.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<lambda::Function> fn{stack, "Fn", {
      .code = lambda::Code::fromInline("x"),
      .environment = {{"KEY", "value"}},
      .handler = "x",
      .runtime = lambda::Runtime::PYTHON_3_13}};
  New<iam::ManagedPolicy> policy{stack, "Policy", {.statements = {iam::PolicyStatement{
      {.actions = {"lambda:GetFunction"}, .resources = {fn->currentVersion().edgeArn()}}}}}};
  app.synth();
}
