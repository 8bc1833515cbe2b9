// SPDX-License-Identifier: Apache-2.0
// The name of a stage follows rules as well.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stage> stage{app, "not valid!"};
  app.synth();
}
