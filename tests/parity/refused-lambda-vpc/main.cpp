// SPDX-License-Identifier: Apache-2.0
// Security groups need a VPC.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<lambda::Function> fn{stack, "Fn", {
      .allowAllOutbound = false, .code = lambda::Code::fromInline("x"), .handler = "x", .runtime = lambda::Runtime::PYTHON_3_13}};
  app.synth();
}
