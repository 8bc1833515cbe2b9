// SPDX-License-Identifier: Apache-2.0
// More resources than a template can hold, here with a lower limit.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Full"};
  for (int i = 0; i < 6; ++i) New<sqs::CfnQueue>{stack, "Queue" + std::to_string(i)};
  app.synth();
}
