// SPDX-License-Identifier: Apache-2.0
// The permissions of an imported function of an unknown account cannot be changed.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto fn = lambda::Function::fromFunctionArn(stack, "Fn", "arn:aws:lambda:eu-west-1:111111111111:function:f");
  fn->grantInvoke(iam::ServicePrincipal("sns.amazonaws.com"));
  app.synth();
}
