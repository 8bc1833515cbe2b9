// SPDX-License-Identifier: Apache-2.0
// References across stacks in the default form: an output that the consumer reads.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer"};
  New<sqs::CfnQueue> queue{producer, "Queue"};
  New<Construct> some{producer, "Some"};
  New<sqs::CfnQueue> deep{some, "Deep"};
  New<ec2::CfnVPCEndpoint> endpoint{producer, "Endpoint", {.serviceName = "com.amazonaws.s3", .vpcId = "vpc-1"}};
  New<CfnOutput> own{producer, "Own", {.value = "own"}};

  New<Stack> consumer{app, "Consumer"};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({
          {"arn", queue->attrArn()},
          {"ref", queue->ref()},
          {"again", queue->attrArn()},
          {"concat", deep->attrArn() + "/*"},
          {"join", Fn::join("-", {deep->ref(), "x", queue->attrQueueName()})},
          {"list", endpoint->attrDnsEntries()},
          {"firstOfList", Fn::select(0, endpoint->attrDnsEntries())},
          {"number", Value<double>(queue->getAtt("Number"))},
          {"nested", Json::object({{"a", Json::array({Json::object({{"b", deep->attrQueueName()}})})}})},
      }),
      .type = "Custom::Uses",
  }};
  // A second consumer of the same value shares the output.
  New<Stack> second{app, "Second", {.stackName = "second-stack"}};
  New<sqs::CfnQueue> inSecond{second, "Queue", {.queueName = queue->attrQueueName()}};
  New<CfnOutput> output{second, "Output", {.value = queue->attrArn()}};

  // A chain, and a stack that comes before its producer in the tree.
  New<Stack> third{app, "AThird"};
  New<sqs::CfnQueue> inThird{third, "Queue", {.queueName = second->stackName() + "-x"}};
  New<Stack> before{app, "Before"};
  New<Stack> after{app, "After", {.stackName = "after-name"}};
  New<sqs::CfnQueue> late{after, "Late"};
  New<sqs::CfnQueue> inBefore{before, "Queue", {.queueName = late->attrQueueName()}};

  // The attributes of a stack itself.
  New<CfnResource> stackValues{third, "StackValues", {
      .properties = Json::object({
          {"id", second->stackId()},
          {"name", second->stackName()},
          {"region", second->region()},
          {"account", second->account()},
          {"partition", second->partition()},
          {"suffix", second->urlSuffix()},
      }),
      .type = "Custom::Values",
  }};
  app.synth();
}
