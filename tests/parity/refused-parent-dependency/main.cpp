// SPDX-License-Identifier: Apache-2.0
// A nested stack cannot wait for the stack that it is part of.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Parent"};
  New<NestedStack> nested{stack, "Nested"};
  nested->addStackDependency(stack);
  app.synth();
}
