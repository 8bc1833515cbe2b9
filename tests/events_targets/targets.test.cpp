// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events_targets.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
namespace targets = events_targets;

namespace {
struct TargetFixture : Fixture {
  New<events::Rule> rule{stack, "Rule", {.eventPattern = anyOfSource}};
  New<sqs::Queue> queue{stack, "Queue"};
};
}  // namespace

TEST_CASE("a negative number of retries is none", "[events-targets]") {
  TargetFixture f;
  CHECK_FALSE(targets::bindBaseTargetConfig({.retryAttempts = -1}, "arn").retryPolicy.hasValue());
  CHECK(targets::bindBaseTargetConfig({.retryAttempts = 0}, "arn").retryPolicy.hasValue());
}

TEST_CASE("targets of one scope share its role", "[events-targets]") {
  TargetFixture f;
  CHECK(&targets::singletonEventRole(*f.rule) == &targets::singletonEventRole(*f.rule));
  CHECK(&targets::singletonEventRole(*f.rule) != &targets::singletonEventRole(*f.queue));
}

TEST_CASE("a dead letter queue of another account must be opened by hand", "[events-targets]") {
  TargetFixture f;
  const auto dead = sqs::Queue::fromQueueArn(f.stack, "Dead", "arn:aws:sqs:eu-west-1:222222222222:dead");
  f.rule->addTarget(targets::SqsQueue(f.queue, {.deadLetterQueue = dead}));
  CHECK_THAT(warningsOf(*f.rule),
      Catch::Matchers::ContainsSubstring("@aws-cdk/aws-events-targets:manuallyAddDLQResourcePolicy"));
}

TEST_CASE("fails when the dead letter queue is in another region", "[events-targets]") {
  TargetFixture f;
  const auto dead = sqs::Queue::fromQueueArn(f.stack, "Dead", "arn:aws:sqs:us-east-1:111111111111:dead");
  CHECK(codeOf([&] { f.rule->addTarget(targets::SqsQueue(f.queue, {.deadLetterQueue = dead})); }) == "CDKPP4820");
}

TEST_CASE("fails when a topic gets a role that it may not use", "[events-targets]") {
  TargetFixture f;
  New<sns::Topic> topic{f.stack, "Topic"};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("events.amazonaws.com")}};
  CHECK(codeOf([&] { f.rule->addTarget(targets::SnsTopic(topic, {.authorizeUsingRole = false, .role = role})); }) ==
        "CDKPP4821");
}

TEST_CASE("fails for the name of a job that is empty or too long", "[events-targets]") {
  TargetFixture f;
  for (const std::string& name : {std::string(), std::string(129, 'a')})
    CHECK(codeOf([&] {
      f.rule->addTarget(targets::BatchJob("queue", *f.queue, "definition", *f.queue, {.jobName = name}));
    }) == "CDKPP4822");
}

TEST_CASE("fails for a query of Redshift without a statement", "[events-targets]") {
  TargetFixture f;
  CHECK(codeOf([&] {
    f.rule->addTarget(targets::RedshiftQuery("cluster", {.database = "db", .sql = List<Value<std::string>>::empty()}));
  }) == "CDKPP4823");
}
