// SPDX-License-Identifier: Apache-2.0
// A value of the context that must be there.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, app.node().getContext("name-of-the-stack").asString()};
  app.synth();
}
