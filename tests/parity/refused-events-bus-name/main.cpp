// SPDX-License-Identifier: Apache-2.0
// The default bus is there already.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<events::EventBus> bus{stack, "Bus", {.eventBusName = "default"}};
  app.synth();
}
