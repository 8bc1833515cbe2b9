// SPDX-License-Identifier: Apache-2.0
// An element whose place in the stack is made of hidden ids alone has no logical id.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Hidden"};
  New<sqs::CfnQueue> queue{stack, "Default"};
  app.synth();
}
