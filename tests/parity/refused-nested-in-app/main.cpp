// SPDX-License-Identifier: Apache-2.0
// A nested stack stands in a stack.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<NestedStack> nested{app, "Nested"};
  app.synth();
}
