// SPDX-License-Identifier: Apache-2.0
// The context makes exports and imports the default; long names are cut from the left.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer"};
  New<sqs::CfnQueue> queue{producer, "Queue"};
  New<Construct> group{producer, "Long" + std::string(230, 'x')};
  New<sqs::CfnQueue> longNamed{group, "Queue" + std::string(100, 'y')};
  New<Stack> named{app, "Named", {.stackName = "another-name"}};
  New<sqs::CfnQueue> inNamed{named, "Queue"};

  New<Stack> consumer{app, "Consumer"};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({
          {"arn", queue->attrArn()},
          {"long", longNamed->attrArn()},
          {"name", queue->attrQueueName()},
          {"other", inNamed->attrArn()},
      }),
      .type = "Custom::Uses",
  }};
  // A dependency that the references bring along stands in the manifest alone.
  New<sqs::CfnQueue> afterExports{producer, "AfterExports"};
  app.synth();
}
