// SPDX-License-Identifier: Apache-2.0
// An id must be known when the construct is created.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Unknown"};
  // A token is no text: `"Queue-" + Aws::REGION` as an id does not even compile.
  New<sqs::CfnQueue> queue{stack, "Queue-" + Aws::REGION.literal()};
  app.synth();
}
