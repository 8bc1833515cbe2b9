// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/custom_resources/provider.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/stepfunctions/cfn_state_machine.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using custom_resources::Provider;

namespace {

struct WithHandler : Fixture {
  Handle<lambda::IFunction> handler = lambda::Function::fromFunctionName(stack, "Handler", "handler");

  void checkRefused(custom_resources::ProviderProps props, const char* part) {
    INFO(part);
    props.onEventHandler = *handler;
    const Failure failure = failureOf([&] { New<Provider> provider{stack, "Provider", props}; });
    CHECK(failure.code == "CDKPP5010");
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
  }
};

}  // namespace

TEST_CASE_METHOD(WithHandler, "a provider of one function is one function of the framework") {
  New<Provider> provider{stack, "Provider", {.onEventHandler = *handler}};
  CHECK(provider->node().children().size() == 1);
  CHECK(&provider->onEventHandler() == handler.get());
  CHECK_FALSE(provider->isCompleteHandler());
  const auto& l1 = *provider->node().findChild("framework-onEvent").node().defaultChild<lambda::CfnFunction>();
  CHECK((*this)(*l1.handler) == R"("framework.onEvent")");
  CHECK((*this)(*l1.timeout) == "900");
  CHECK((*this)(*l1.description) == R"x("AWS CDK resource provider framework - onEvent (Stack/Provider)")x");
}

TEST_CASE_METHOD(WithHandler, "a provider with a second function asks it every 5 seconds for half an hour") {
  New<Provider> provider{stack, "Provider", {.isCompleteHandler = *handler, .onEventHandler = *handler}};
  const auto& waiter =
      *provider->node().findChild("waiter-state-machine").node().defaultChild<stepfunctions::CfnStateMachine>();
  CHECK_THAT((*this)(*waiter.definitionString),
      Catch::Matchers::ContainsSubstring(R"(\"IntervalSeconds\":5,\"MaxAttempts\":360,\"BackoffRate\":1)"));
  CHECK_FALSE(waiter.loggingConfiguration.hasValue());
}

TEST_CASE_METHOD(WithHandler, "fails when the second function is missing for what is said about it") {
  checkRefused({.onEventHandler = *handler, .queryInterval = Duration::seconds(5)}, "queryInterval is for");
  checkRefused({.onEventHandler = *handler, .totalTimeout = Duration::minutes(5)}, "totalTimeout is for");
  checkRefused({.disableWaiterStateMachineLogging = true, .onEventHandler = *handler},
      "disableWaiterStateMachineLogging is for");
  checkRefused({.onEventHandler = *handler, .waiterStateMachineLogOptions = custom_resources::LogOptions{}},
      "waiterStateMachineLogOptions is for");
}

TEST_CASE_METHOD(WithHandler, "fails when roles are given twice") {
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  checkRefused({.frameworkOnEventRole = role, .onEventHandler = *handler, .role = role}, "role is in place of");
  checkRefused(
      {.frameworkCompleteAndTimeoutRole = role, .onEventHandler = *handler}, "frameworkCompleteAndTimeoutRole is for");
}

TEST_CASE_METHOD(WithHandler, "fails when the time is no multiple of the interval") {
  checkRefused({.isCompleteHandler = *handler,
                   .onEventHandler = *handler,
                   .queryInterval = Duration::seconds(7),
                   .totalTimeout = Duration::minutes(1)},
      "60 seconds are none of 7");
}
