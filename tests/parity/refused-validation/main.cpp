// SPDX-License-Identifier: Apache-2.0
// Validations of constructs are collected and reported together.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  using Messages = std::vector<std::string>;
  New<Construct> one{stack, "One"};
  one->node().addValidation([] { return Messages{"first problem", "second problem"}; });
  New<Construct> two{stack, "Two"};
  two->node().addValidation([] { return Messages{}; });
  New<Construct> three{stack, "Three"};
  three->node().addValidation([] { return Messages{"third problem"}; });
  app.synth();
}
