// SPDX-License-Identifier: Apache-2.0
// Nested stacks: references down, up, between siblings, over two levels; parameters and outputs that arise from them.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Parent"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<sns::CfnTopic> topic{stack, "Topic"};

  // Down
  New<NestedStack> down{stack, "Down"};
  New<CfnResource> usesDown{down, "Uses", {
      .properties = Json::object({
          {"arn", queue->attrArn()},
          {"ref", queue->ref()},
          {"again", queue->attrArn()},
          {"concat", "x-" + queue->attrQueueName()},
      }),
      .type = "Custom::Uses",
  }};

  // Up
  New<NestedStack> up{stack, "Up", {.description = "A nested stack"}};
  New<sqs::CfnQueue> inner{up, "Inner"};
  New<CfnOutput> innerArn{stack, "InnerArn", {.value = inner->attrArn()}};
  New<CfnOutput> innerRef{stack, "InnerRef", {.value = inner->ref()}};

  // Between siblings
  New<NestedStack> sibling{stack, "Sibling"};
  New<CfnResource> usesSibling{sibling, "Uses", {.properties = Json::object({{"arn", inner->attrArn()}}),
                                                 .type = "Custom::Uses"}};

  // Two levels
  New<Construct> group{stack, "Group"};
  New<NestedStack> outer{group, "Outer"};
  New<NestedStack> deep{outer, "Deep"};
  New<sns::CfnTopic> deepTopic{deep, "Topic", {.displayName = queue->attrQueueName()}};
  New<CfnOutput> deepTopicOutput{stack, "DeepTopic", {.value = deepTopic->ref()}};
  New<sqs::CfnQueue> inOuter{outer, "Queue", {.queueName = deepTopic->attrTopicName()}};
  New<CfnResource> fromSibling{deep, "FromSibling", {.properties = Json::object({{"arn", inner->attrArn()}}),
                                                     .type = "Custom::Uses"}};

  // Everything that can be given
  New<NestedStack> all{stack, "All", {
      .description = "With all properties",
      .notificationArns = {topic->ref(), "arn:aws:sns:us-east-1:111111111111:topic"},
      .parameters = {{"Given", "value"}, {"Token", queue->ref()}},
      .removalPolicy = RemovalPolicy::RETAIN,
      .suppressTemplateIndentation = true,
      .timeout = Duration::minutes(15),
  }};
  all->setParameter("Later", "set");
  all->setParameter("Given", "changed");
  New<sqs::CfnQueue> inAll{all, "Queue"};
  New<CfnResource> self{all, "Self", {
      .properties = Json::object({
          {"id", all->stackId()},
          {"name", all->stackName()},
          {"region", all->region()},
          {"parent", stack->stackName()},
          {"parentId", stack->stackId()},
      }),
      .type = "Custom::Self",
  }};
  New<CfnOutput> nestedId{stack, "NestedId", {.value = all->stackId()}};
  New<CfnOutput> nestedName{stack, "NestedName", {.value = all->stackName()}};

  // Lists
  New<ec2::CfnVPCEndpoint> endpoint{stack, "Endpoint", {.serviceName = "s", .vpcId = "vpc-1"}};
  New<NestedStack> lists{stack, "Lists"};
  New<CfnResource> usesLists{lists, "Uses", {.properties = Json::object({{"down", endpoint->attrDnsEntries()}}),
                                             .type = "Custom::Uses"}};
  New<ec2::CfnVPCEndpoint> nestedEndpoint{lists, "Endpoint", {.serviceName = "s", .vpcId = "vpc-1"}};
  New<CfnResource> listUp{stack, "ListUp", {.properties = Json::object({{"up", nestedEndpoint->attrDnsEntries()}}),
                                            .type = "Custom::Uses"}};

  // A resource with what the parent chose for it
  all->nestedStackResource()->addMetadata("note", "nested");

  // Into and out of another top level stack
  New<Stack> other{app, "Other"};
  New<CfnResource> usesOther{other, "Uses", {
      .properties = Json::object({{"arn", inner->attrArn()}, {"deep", deepTopic->ref()}}),
      .type = "Custom::Uses",
  }};
  New<NestedStack> otherNested{other, "Nested"};
  New<CfnResource> usesOtherNested{otherNested, "Uses", {
      .properties = Json::object({{"queue", queue->attrArn()}, {"inner", inner->attrQueueName()}}),
      .type = "Custom::Uses",
  }};
  app.synth();
}
