// SPDX-License-Identifier: Apache-2.0
// Three stacks in a circle of declared dependencies.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> first{app, "First"};
  New<Stack> second{app, "Second"};
  New<Stack> third{app, "Third"};
  first->addStackDependency(second);
  second->addStackDependency(third);
  third->addStackDependency(first);
  app.synth();
}
