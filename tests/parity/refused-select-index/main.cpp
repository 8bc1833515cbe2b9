// SPDX-License-Identifier: Apache-2.0
// Fn::select needs an index inside of the list.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CfnOutput> output{stack, "Output", {.value = Fn::select(5, {"a", "b"})}};
  app.synth();
}
