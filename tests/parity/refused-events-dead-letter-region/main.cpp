// SPDX-License-Identifier: Apache-2.0
// The dead letter queue of a target is in the region of the rule.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/events_targets/sqs_queue.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  const auto dead = sqs::Queue::fromQueueArn(stack, "Dead", "arn:aws:sqs:us-east-1:111111111111:dead");
  New<events::Rule> rule{stack, "Rule", {.eventPattern = events::EventPattern{.source = {"a"}}}};
  New<sqs::Queue> queue{stack, "Queue"};
  rule->addTarget(events_targets::SqsQueue(queue, {.deadLetterQueue = dead}));
  app.synth();
}
