// SPDX-License-Identifier: Apache-2.0
// Values that a stack exports by itself, without a consumer.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Exports"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<s3::Bucket> bucket{stack, "Bucket"};
  New<ec2::CfnVPCEndpoint> endpoint{stack, "Endpoint", {.serviceName = "s", .vpcId = "vpc-1"}};
  const auto imported = stack->exportValue(queue->attrArn());
  stack->exportValue(queue->attrArn());
  const auto named = stack->exportValue(queue->attrQueueName(), {.description = "With a description",
                                                                 .name = "chosen-name"});
  const auto literal = stack->exportValue(Value<std::string>("just text"), {.name = "literal-name"});
  const auto concat = stack->exportValue(queue->ref() + "-x", {.name = "concat-name"});
  const auto ofBucket = stack->exportValue(bucket->bucketArn());
  const auto list = stack->exportStringListValue(endpoint->attrDnsEntries());
  const auto namedList = stack->exportStringListValue(endpoint->attrNetworkInterfaceIds(), {.name = "list-name"});
  New<NestedStack> nested{stack, "Nested"};
  New<sqs::CfnQueue> inner{nested, "Inner"};
  const auto ofNested = stack->exportValue(inner->attrArn());

  New<Stack> user{app, "User"};
  New<CfnOutput> importedOutput{user, "Imported", {.value = imported}};
  New<CfnOutput> namedOutput{user, "Named", {.value = named}};
  New<CfnOutput> literalOutput{user, "Literal", {.value = literal}};
  New<CfnOutput> concatOutput{user, "Concat", {.value = concat}};
  New<CfnOutput> ofBucketOutput{user, "OfBucket", {.value = ofBucket}};
  New<CfnOutput> ofNestedOutput{user, "OfNested", {.value = ofNested}};
  New<CfnOutput> listOutput{user, "List", {.value = Fn::join("+", list)}};
  New<CfnOutput> namedListOutput{user, "NamedList", {.value = Fn::join("+", namedList)}};
  app.synth();
}
