// SPDX-License-Identifier: Apache-2.0
// A text is no value of a resource: it needs a name to be exported.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  stack->exportValue(Value<std::string>("just text"));
  app.synth();
}
