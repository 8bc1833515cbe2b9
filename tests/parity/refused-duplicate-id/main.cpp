// SPDX-License-Identifier: Apache-2.0
// Two children of one construct with the same id.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Twins"};
  New<sqs::CfnQueue> one{stack, "Queue"};
  New<sqs::CfnQueue> two{stack, "Queue"};
  app.synth();
}
