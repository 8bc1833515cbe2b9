// SPDX-License-Identifier: Apache-2.0
// One logical id renamed to two others.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  stack->renameLogicalId("Old", "One");
  stack->renameLogicalId("Old", "Two");
  app.synth();
}
