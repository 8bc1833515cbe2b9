// SPDX-License-Identifier: Apache-2.0
// Stages: nested ones, their environment, names of stacks and artifacts, references inside of a stage.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  const auto stackWithQueue = [](Parent parent, Id id) {
    New<Stack> stack{parent, id};
    New<sqs::CfnQueue> queue{stack, "Queue"};
    return stack;
  };
  stackWithQueue(app, "Top");

  New<Stage> prod{app, "Prod", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<Stack> database{prod, "Db"};
  New<sqs::CfnQueue> queue{database, "Queue"};
  New<Stack> service{prod, "Service"};
  New<sqs::CfnQueue> inService{service, "Queue", {.queueName = queue->attrQueueName()}};
  New<Stack> elsewhere{prod, "Elsewhere", {.env = Environment{.region = "us-east-1"}}};
  New<CfnOutput> region{elsewhere, "Region", {.value = elsewhere->region()}};
  New<CfnOutput> account{elsewhere, "Account", {.value = elsewhere->account()}};
  New<Stack> itsOwnName{prod, "Named", {.stackName = "its-own-name"}};
  New<Construct> group{prod, "Group"};
  New<Stack> inGroup{group, "InGroup"};

  New<Stage> inner{prod, "Inner"};
  stackWithQueue(inner, "Stack");
  New<Stage> innerElsewhere{prod, "Inner2", {.env = Environment{.region = "ap-south-1"}}};
  New<Stack> inInnerElsewhere{innerElsewhere, "Stack"};
  New<CfnOutput> stage{inInnerElsewhere, "Stage", {.value = innerElsewhere->stageName()}};

  New<Stage> named{app, "Other", {.stageName = "chosen-name"}};
  New<Stack> inNamed{named, "Stack"};
  New<CfnOutput> name{inNamed, "Name", {.value = named->stageName()}};
  New<CfnOutput> stackName{inNamed, "StackName", {.value = inNamed->stackName()}};
  Tags::of(named).add("stage", "other");
  New<sqs::CfnQueue> queueInNamed{inNamed, "Queue"};

  New<Construct> regions{app, "Regions"};
  New<Stage> europe{regions, "Europe"};
  stackWithQueue(europe, "Stack");
  New<Stage> empty{app, "Empty"};
  stackWithQueue(app, "Bottom");
  app.synth();
}
