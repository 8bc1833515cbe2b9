// SPDX-License-Identifier: Apache-2.0
// The id of a stack becomes its name, so it follows the rules of names.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "With.Dot"};
  app.synth();
}
