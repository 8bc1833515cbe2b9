// SPDX-License-Identifier: Apache-2.0
// The context asks for both forms of references: an export that nothing imports any more, and an output that is read.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer"};
  New<sqs::CfnQueue> queue{producer, "Queue"};
  New<ec2::CfnVPCEndpoint> endpoint{producer, "Endpoint", {.serviceName = "com.amazonaws.s3", .vpcId = "vpc-1"}};
  New<Stack> consumer{app, "Consumer"};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({
          {"arn", queue->attrArn()},
          {"name", queue->attrQueueName()},
          {"list", endpoint->attrDnsEntries()},
          {"again", queue->attrArn()},
      }),
      .type = "Custom::Uses",
  }};
  New<Stack> second{app, "Second"};
  New<sqs::CfnQueue> inSecond{second, "Queue", {.queueName = queue->attrQueueName()}};
  app.synth();
}
