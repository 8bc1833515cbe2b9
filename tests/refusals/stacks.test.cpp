// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/sqs/cfn_queue.hpp>

#include "refusal.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("fails for stacks that depend on each other, with the way around", "[refusals]") {
  Fixture f;
  New<Stack> first{f.app, "S"};
  New<Stack> second{f.app, "T"};
  New<sqs::CfnQueue> a{first, "A"};
  New<sqs::CfnQueue> b{second, "B"};
  New<CfnOutput> useOfB{first, "UseOfB", {.value = b->attrArn()}};
  New<CfnOutput> useOfA{second, "UseOfA", {.value = a->attrArn()}};
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2040") && ContainsSubstring("stacks.test.cpp:") &&
                                   ContainsSubstring("'S/UseOfB' uses") && ContainsSubstring("'T/UseOfA' uses"));
}

TEST_CASE("fails for resources that depend on each other, with the way around", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  New<sqs::CfnQueue> a{stack, "A"};
  New<sqs::CfnQueue> b{stack, "B", {.queueName = a->attrQueueName()}};
  New<sqs::CfnQueue> c{stack, "C"};
  c->addResourceDependency(b);
  a->addResourceDependency(c);
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2721") && ContainsSubstring("stacks.test.cpp:") &&
                                   ContainsSubstring("'S/A' depends on 'S/C'") &&
                                   ContainsSubstring("'S/C' depends on 'S/B'") &&
                                   ContainsSubstring("'S/B' refers to 'S/A'"));
}

TEST_CASE("a cycle that an override takes away is none", "[refusals]") {
  tests::TempDir directory;
  App app{{.outdir = directory.string()}};
  New<Stack> stack{app, "S"};
  New<sqs::CfnQueue> a{stack, "A"};
  New<sqs::CfnQueue> b{stack, "B", {.queueName = a->attrQueueName()}};
  a->addResourceDependency(b);
  a->addDeletionOverride("DependsOn");
  CHECK(refusalOf([&] { app.synth(); }).empty());
}

TEST_CASE("a long chain of resources is no cycle", "[refusals]") {
  tests::TempDir directory;
  App app{{.context = {{"@aws-cdk/core:stackResourceLimit", 0}}, .outdir = directory.string()}};
  New<Stack> stack{app, "S"};
  Handle<CfnResource> last;
  for (int i = 0; i < 20000; ++i) {
    New<CfnResource> next{stack, "R" + std::to_string(i), {.type = "Custom::R"}};
    if (last) last->addResourceDependency(*next);
    last = *next;
  }
  CHECK(refusalOf([&] { app.synth(); }).find("CDKPP2721") == std::string::npos);
}

TEST_CASE("fails for a reference to a construct of another App", "[refusals]") {
  Fixture f;
  App other;
  New<Stack> foreign{other, "Foreign"};
  New<sqs::CfnQueue> queue{foreign, "Queue"};
  New<Stack> stack{f.app, "S"};
  New<CfnOutput> output{stack, "Out", {.value = queue->attrArn()}};
  CHECK_THAT(f.synthRefusal(), ContainsSubstring("CDKPP2052") && ContainsSubstring("Foreign/Queue") &&
                                   ContainsSubstring("stacks.test.cpp:") && ContainsSubstring("at 'S/Out'"));
}

TEST_CASE("fails to export what is no reference", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  CHECK_THAT(refusalOf([&] { stack->exportValue(Value<std::string>("text")); }),
      ContainsSubstring("CDKPP2050") && ContainsSubstring("stacks.test.cpp:") && ContainsSubstring("at 'S'"));
  New<CfnOutput> output{stack, "Out", {.value = "x"}};
  New<Stack> consumer{f.app, "T"};
  New<CfnOutput> use{consumer, "Use", {.value = output->importValue()}};
  CHECK_THAT(f.synthRefusal(),
      ContainsSubstring("CDKPP2312") && ContainsSubstring("stacks.test.cpp:") && ContainsSubstring("at 'S/Out'"));
}

TEST_CASE("fails for a token among the topics that the CLI announces a deployment to", "[refusals]") {
  Fixture f;
  New<Stack> topics{f.app, "Topics"};
  New<CfnResource> topic{topics, "Topic", {.type = "AWS::SNS::Topic"}};
  CHECK_THAT(refusalOf([&] {
    New<Stack> stack{f.app, "S", {.notificationArns = {"arn:x", topic->ref()}}};
  }),
      ContainsSubstring("CDKPP2723") && ContainsSubstring("stacks.test.cpp:") && ContainsSubstring("at 'S'"));
}
