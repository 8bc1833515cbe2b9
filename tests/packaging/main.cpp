// SPDX-License-Identifier: Apache-2.0
// The program of both packaging tests: what a user's first program needs of the package.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Packaged"};
  New<sqs::Queue> queue{stack, "Queue"};
  app.synth();
}
