// SPDX-License-Identifier: Apache-2.0
// A dependency can only be replaced where there is one.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> one{stack, "One"};
  New<sqs::CfnQueue> two{stack, "Two"};
  New<sqs::CfnQueue> three{stack, "Three"};
  one->replaceDependency(two, three);
  app.synth();
}
