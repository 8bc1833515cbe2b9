// SPDX-License-Identifier: Apache-2.0
// The key of a map must be known when the template is written.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  // Keys are text: a token as a key does not even compile.
  New<CfnResource> resource{stack, "Resource", {
      .properties = Json::object({{queue->attrArn().literal(), "value"}}),
      .type = "Custom::Keys",
  }};
  app.synth();
}
