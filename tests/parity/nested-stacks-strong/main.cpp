// SPDX-License-Identifier: Apache-2.0
// Exports and imports that pass through nested stacks.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer"};
  New<sqs::CfnQueue> top{producer, "Top"};
  New<NestedStack> nested{producer, "Nested"};
  New<sqs::CfnQueue> inner{nested, "Inner"};
  New<NestedStack> deepStack{nested, "Deep"};
  New<sqs::CfnQueue> deep{deepStack, "Queue"};
  New<ec2::CfnVPCEndpoint> endpoint{nested, "Endpoint", {.serviceName = "s", .vpcId = "vpc-1"}};
  New<Stack> consumer{app, "Consumer"};
  New<CfnOutput> innerOutput{consumer, "Inner", {.value = inner->attrArn()}};
  New<CfnOutput> deepOutput{consumer, "Deep", {.value = deep->attrQueueName()}};
  New<CfnResource> list{consumer, "List", {.properties = Json::object({{"list", endpoint->attrDnsEntries()}}),
                                           .type = "Custom::List"}};
  New<NestedStack> nestedConsumer{consumer, "Nested"};
  New<CfnResource> uses{nestedConsumer, "Uses", {
      .properties = Json::object({{"top", top->attrArn()}, {"inner", inner->attrArn()}, {"deep", deep->attrArn()}}),
      .type = "Custom::Uses",
  }};
  New<NestedStack> deepConsumer{nestedConsumer, "Deep"};
  New<CfnResource> usesDeep{deepConsumer, "Uses", {
      .properties = Json::object({{"deep", deep->ref()}, {"list", endpoint->attrDnsEntries()}}),
      .type = "Custom::Uses",
  }};
  app.synth();
}
