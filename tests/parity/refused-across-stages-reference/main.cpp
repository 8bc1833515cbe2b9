// SPDX-License-Identifier: Apache-2.0
// A reference to a resource of another stage.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stage> betaStage{app, "Beta"};
  New<Stack> beta{betaStage, "Stack"};
  New<sqs::CfnQueue> queue{beta, "Queue"};
  New<Stage> prodStage{app, "Prod"};
  New<Stack> prod{prodStage, "Stack"};
  New<sqs::CfnQueue> inProd{prod, "Queue", {.queueName = queue->attrQueueName()}};
  app.synth();
}
