// SPDX-License-Identifier: Apache-2.0
// Two elements of one section with the same logical id.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> one{stack, "One"};
  one->overrideLogicalId("Same");
  New<sqs::CfnQueue> two{stack, "Two"};
  two->overrideLogicalId("Same");
  app.synth();
}
