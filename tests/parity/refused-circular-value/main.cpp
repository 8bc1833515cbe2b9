// SPDX-License-Identifier: Apache-2.0
// A value that is made of itself.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  Value<std::string> value = "";
  value = Lazy::string([&] { return "x" + value; });
  New<CfnOutput> output{stack, "Output", {.value = value}};
  app.synth();
}
