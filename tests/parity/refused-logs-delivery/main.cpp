// SPDX-License-Identifier: Apache-2.0
// A log group for delivery has no retention of its own.
#include <cdkpp/cdk.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<logs::LogGroup> group{stack, "Group", {.logGroupClass = logs::LogGroupClass::DELIVERY, .retention = 1}};
  app.synth();
}
