// SPDX-License-Identifier: Apache-2.0
// Stacks that come near to what CloudFormation takes.
#include <cdkpp/cdk.hpp>

using namespace cdk;

namespace {

void fill(Stack& stack, int resources) {
  for (int i = 0; i < resources; ++i) New<CfnResource> resource{stack, "R" + std::to_string(i), {.type = "Custom::R"}};
}

}  // namespace

int main() {
  App app;
  New<Stack> below{app, "Below"};
  fill(below, 7);
  New<Stack> at{app, "At"};
  fill(at, 8);
  New<Stack> top{app, "Top"};
  New<NestedStack> nested{top, "Nested"};
  fill(nested, 10);
  app.synth();
}
