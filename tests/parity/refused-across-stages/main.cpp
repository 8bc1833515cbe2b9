// SPDX-License-Identifier: Apache-2.0
// A dependency on a stack of another stage.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stage> betaStage{app, "Beta"};
  New<Stack> beta{betaStage, "Stack"};
  New<Stage> prodStage{app, "Prod"};
  New<Stack> prod{prodStage, "Stack"};
  prod->addStackDependency(beta);
  app.synth();
}
