// SPDX-License-Identifier: Apache-2.0
// Rules that call AWS services, by one function of the stack.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/events_targets.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;
namespace targets = events_targets;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<events::Rule> rule{stack, "Rule", {.schedule = events::Schedule::rate(Duration::hours(1))}};
  rule->addTarget(targets::AwsApi({.action = "updateService", .parameters = Json::object({
      {"cluster", "c"}, {"forceNewDeployment", true}, {"service", "s"},
  }), .service = "ECS"}));
  rule->addTarget(targets::AwsApi({
      .action = "stopDBInstance",
      .apiVersion = "2014-10-31",
      .catchErrorPattern = "InvalidDBInstanceState",
      .parameters = Json::object({{"DBInstanceIdentifier", stack->region()}}),
      .policyStatement = iam::PolicyStatement{{
          .actions = {"rds:StopDBInstance"}, .resources = {"arn:aws:rds:*:*:db:a"},
      }},
      .service = "RDS",
  }));
  New<events::Rule> other{
      stack, "Other", {.eventPattern = events::EventPattern{.source = {"aws.ec2"}}}};
  other->addTarget(targets::AwsApi({.action = "listFunctions", .service = "Lambda"}));

  New<Stack> agnostic{app, "Agnostic"};
  New<events::Rule> unknown{agnostic, "Rule", {
      .eventPattern = events::EventPattern{.source = {"own"}},
      .targets = {targets::AwsApi({
          .action = "doSomething",
          .policyStatement = iam::PolicyStatement{{.actions = {"s3:GetObject"}, .resources = {"*"}}},
          .service = "no-service",
      })},
  }};
  app.synth();
}
