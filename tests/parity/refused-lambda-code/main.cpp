// SPDX-License-Identifier: Apache-2.0
// Code of a compiled runtime cannot stand in the template.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<lambda::Function> fn{stack, "Fn", {
      .code = lambda::Code::fromInline("x"), .handler = "x", .runtime = lambda::Runtime::JAVA_21}};
  app.synth();
}
