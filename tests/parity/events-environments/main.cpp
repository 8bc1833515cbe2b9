// SPDX-License-Identifier: Apache-2.0
// Rules whose targets are in other accounts and regions, and rules that are put into another stack.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Target : events::IRuleTarget {
  Target(std::string arn, sqs::Queue& resource) : arn_(std::move(arn)), resource_(&resource) {}
  events::RuleTargetConfig bind(events::IRuleRef&, std::string_view) override {
    return {.arn = arn_, .targetResource = *resource_};
  }
  std::string arn_;
  sqs::Queue* resource_;
};
Target target(Stack& stack, Id id, const std::string& name) {
  return Target("arn:" + name, New<sqs::Queue>{stack, id, {.queueName = name}});
}

int main() {
  App app;
  const events::EventPattern pattern{.source = {"aws.ec2"}};
  New<Stack> home{app, "Home", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<Stack> otherAccount{app, "OtherAccount", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<Stack> otherRegion{app, "OtherRegion", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  New<Stack> otherBoth{app, "OtherBoth", {.env = Environment{.account = "333333333333", .region = "us-west-2"}}};

  New<events::Rule> rule{home, "Rule", {.description = "sends far", .eventPattern = pattern}};
  rule->addTarget(target(home, "Near", "near"));
  rule->addTarget(target(otherAccount, "A", "a"));
  rule->addTarget(target(otherAccount, "B", "b"));
  rule->addTarget(target(otherRegion, "C", "c"));
  rule->addTarget(target(otherBoth, "D", "d"));
  rule->addEventPattern(events::EventPattern{.source = {"aws.ecs"}});
  New<events::Rule> second{home, "Second", {.schedule = events::Schedule::expression("rate(1 day)")}};
  second->addTarget(target(otherAccount, "E", "e"));

  New<Stack> same{app, "Same", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<events::Rule> moved{home, "Moved", {.crossStackScope = same, .eventPattern = pattern, .targets = {target(same, "Queue", "q")}}};
  New<events::Rule> stays{home, "Stays", {.crossStackScope = otherRegion, .eventPattern = pattern}};
  New<events::Rule> staysHere{home, "StaysHere", {.crossStackScope = home, .eventPattern = pattern}};

  New<Stack> unknown{app, "Unknown"};
  New<Stack> unknownToo{app, "UnknownToo"};
  New<events::Rule> unknownRule{unknown, "Rule", {.eventPattern = pattern}};
  unknownRule->addTarget(target(unknownToo, "Queue", "u"));
  New<events::Rule> movedToo{unknown, "Moved", {.crossStackScope = unknownToo, .eventPattern = pattern}};
  app.synth();
}
