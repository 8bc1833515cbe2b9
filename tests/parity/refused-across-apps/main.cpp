// SPDX-License-Identifier: Apache-2.0
// A reference to a resource of another app.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App foreignApp;
  New<Stack> foreign{foreignApp, "Foreign"};
  New<sqs::CfnQueue> foreignQueue{foreign, "Queue"};
  App app;
  New<Stack> own{app, "Own"};
  New<sqs::CfnQueue> queue{own, "Queue", {.queueName = foreignQueue->attrQueueName()}};
  app.synth();
}
