// SPDX-License-Identifier: Apache-2.0
// Properties of a stack that stand in the manifest alone: protection, notifications, tags, names.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> all{app, "All", {
      .description = "All of it",
      .env = Environment{.account = "111111111111", .region = "eu-west-1"},
      .notificationArns = {"arn:aws:sns:eu-west-1:111111111111:one", "arn:aws:sns:eu-west-1:111111111111:two"},
      .stackName = "all-of-it",
      .tags = {{"owner", "team"}, {"Cost", "center"}, {"10", "ten"}, {"9", "nine"}},
      .terminationProtection = true,
  }};
  New<sqs::CfnQueue> inAll{all, "Queue"};
  New<Stack> later{app, "Later"};
  later->setTerminationProtection(true);
  later->addStackTag("later", "yes");
  New<sqs::CfnQueue> inLater{later, "Queue"};
  New<Stack> empty{app, "Empty", {
      .notificationArns = List<Value<std::string>>::empty(),
      .tags = Map<std::string>::empty(),
      .terminationProtection = false,
  }};
  New<sqs::CfnQueue> inEmpty{empty, "Queue"};
  New<Stage> stage{app, "Stage"};
  New<Stack> inside{stage, "Inside", {.tags = {{"a", "b"}}, .terminationProtection = true}};
  New<sqs::CfnQueue> queue{inside, "Queue"};
  Tags::of(stage).add("from-stage", "x", {.includeResourceTypes = {"aws:cdk:stack"}});
  app.synth();
}
