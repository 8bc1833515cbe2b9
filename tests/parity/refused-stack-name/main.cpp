// SPDX-License-Identifier: Apache-2.0
// A stack name has letters, digits and dashes, and starts with a letter.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Named", {.stackName = "not_a_name"}};
  app.synth();
}
