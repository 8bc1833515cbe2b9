// SPDX-License-Identifier: Apache-2.0
// The test of both packaging projects.
#include <cdkpp/assertions/catch2.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
using namespace cdk::assertions;
using namespace cdk::assertions::catch2;

TEST_CASE("a stack is tested in a user's project") {
  App app;
  New<Stack> stack{app, "Packaged"};
  New<sqs::CfnQueue> queue{stack, "Queue", {.queueName = "jobs"}};
  const Template template_ = Template::fromStack(stack);
  template_.hasResourceProperties<sqs::CfnQueue>({{"QueueName", Match::stringLikeRegexp("^j")}});
  CHECK_THAT(*stack, MatchesSnapshot("packaged"));
}
