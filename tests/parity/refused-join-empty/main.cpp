// SPDX-License-Identifier: Apache-2.0
// Fn::join needs at least one value.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CfnOutput> output{stack, "Output", {.value = Fn::join("-", {})}};
  app.synth();
}
