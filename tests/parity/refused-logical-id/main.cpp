// SPDX-License-Identifier: Apache-2.0
// A logical id has letters and digits: an id without any of them leads to none.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "-é-"};
  app.synth();
}
