// SPDX-License-Identifier: Apache-2.0
// A duration is not negative, and is not converted to a fraction by accident.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::Queue> queue{stack, "Queue", {.visibilityTimeout = Duration::millis(1500)}};
  app.synth();
}
