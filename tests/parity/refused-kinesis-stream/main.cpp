// SPDX-License-Identifier: Apache-2.0
// Records are kept a year at most.
#include <cdkpp/cdk.hpp>
#include <cdkpp/kinesis.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<kinesis::Stream> stream{stack, "Stream", {.retentionPeriod = Duration::hours(8761)}};
  app.synth();
}
