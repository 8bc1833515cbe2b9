// SPDX-License-Identifier: Apache-2.0
// The tests that the construct was written by: each says one thing that it must do.
#include <cdkpp/assertions/catch2.hpp>

#include "worker_queue.hpp"

using namespace cdk;
using namespace cdk::assertions;

namespace {

/// A stack with nothing but the construct in it. The App comes first: it has to live longest.
struct Fixture {
  App app{};
  New<Stack> stack{app, "Stack"};
  New<WorkerQueue> queue;
  explicit Fixture(WorkerQueueProps props) : queue{stack, "Queue", std::move(props)} {}
};

}  // namespace

TEST_CASE("a message is hidden for six times the longest job") {
  Fixture f({.longestJob = Duration::seconds(20)});
  Template::fromStack(f.stack).hasResourceProperties<sqs::CfnQueue>({{"VisibilityTimeout", 120}});
}

TEST_CASE("messages that fail go to a queue that keeps them for two weeks") {
  Fixture f({.attempts = 2, .longestJob = Duration::seconds(20)});
  const Template template_ = Template::fromStack(f.stack);
  Capture target;
  template_.hasResourceProperties<sqs::CfnQueue>(
      {{"RedrivePolicy", {{"deadLetterTargetArn", {{"Fn::GetAtt", Match::arrayWith({target})}}}, {"maxReceiveCount", 2}}}});
  // The captured logical id is the other queue.
  const Entries failures = template_.findResources<sqs::CfnQueue>({{"Properties", {{"MessageRetentionPeriod", 14 * 86400}}}});
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].first == target.asString());
  template_.refersTo(f.queue->jobs, f.queue->failures);
}

TEST_CASE("a message is tried five times where nothing is said") {
  Fixture f({.longestJob = Duration::seconds(20)});
  Template::fromStack(f.stack).hasResourceProperties<sqs::CfnQueue>({{"RedrivePolicy", {{"maxReceiveCount", 5}}}});
}

TEST_CASE("fails without an attempt") {
  CHECK_THROWS_AS(Fixture({.attempts = 0, .longestJob = Duration::seconds(20)}), ValidationError);
}
