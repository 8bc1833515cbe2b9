// SPDX-License-Identifier: Apache-2.0
// A stack name has at most 128 characters.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Named", {.stackName = std::string(129, 'n')}};
  app.synth();
}
