// SPDX-License-Identifier: Apache-2.0
// Only the root of the tree may have an empty id.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Nameless"};
  New<sqs::CfnQueue> queue{stack, ""};
  app.synth();
}
