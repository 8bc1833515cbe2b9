// SPDX-License-Identifier: Apache-2.0
// A rule takes events of a pattern, or runs by a schedule.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<events::Rule> rule{stack, "Rule"};
  app.synth();
}
