// SPDX-License-Identifier: Apache-2.0
// Provider: its checks, and the functions that stand between CloudFormation and those of the user.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/custom_resources/provider.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ec2/vpc.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/lambda/function.hpp>
#include <cdkpp/logs/log_retention.hpp>

#include <cmath>

#include "custom_resources/handler_lambda_code.hpp"
#include "text/number.hpp"

namespace cdk::custom_resources {
namespace {

constexpr std::size_t kLongestDescription = 256;

struct RetryPolicy {
  Duration interval;
  double attempts;
};

RetryPolicy retryPolicyOf(const ProviderProps& props) {
  const Duration interval = props.queryInterval.valueOr(Duration::seconds(5));
  const Duration total = props.totalTimeout.valueOr(Duration::minutes(30));
  return {interval, total.toSeconds().literal() / interval.toSeconds().literal()};
}

void check(const ProviderProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  const bool asynchronous = props.isCompleteHandler.hasValue();
  const auto needsHandler = [&](bool given, const char* name) {
    rules.require(
        asynchronous || !given,
        std::string(name) + " is for isCompleteHandler, which is missing; give it, or leave " + name + " out");
  };
  needsHandler(props.queryInterval.hasValue(), "queryInterval");
  needsHandler(props.totalTimeout.hasValue(), "totalTimeout");
  needsHandler(props.waiterStateMachineLogOptions.hasValue(), "waiterStateMachineLogOptions");
  needsHandler(props.disableWaiterStateMachineLogging.hasValue(), "disableWaiterStateMachineLogging");
  needsHandler(props.frameworkCompleteAndTimeoutRole.hasValue(), "frameworkCompleteAndTimeoutRole");
  rules.require(!props.role || (!props.frameworkOnEventRole && !props.frameworkCompleteAndTimeoutRole),
                "role is in place of frameworkOnEventRole and frameworkCompleteAndTimeoutRole; give it or them");
  if (asynchronous) {
    const RetryPolicy retry = retryPolicyOf(props);
    rules.require(std::round(retry.attempts) == retry.attempts,
                  "totalTimeout must be a multiple of queryInterval, but " +
                      text::numberToString(retry.attempts * retry.interval.toSeconds().literal()) +
                      " seconds are none of " + text::numberToString(retry.interval.toSeconds().literal()));
  }
  rules.check("CDKPP5010", about);
}

/// Lets a function of the framework invoke one of the user's, and wait until it can be.
void allow(lambda::Function& framework, lambda::IFunction& users) {
  users.grantInvoke(framework);
  framework.addToRolePolicy(
      iam::PolicyStatement{{.actions = {"lambda:GetFunction"}, .resources = {users.functionArn()}}});
}

}  // namespace

Provider::Provider(Scope scope, ProviderProps props)
    : Construct(detail::injected<Provider>(scope, props)), onEventHandler_(&*props.onEventHandler) {
  check(props, *this);
  if (props.isCompleteHandler) isCompleteHandler_ = *props.isCompleteHandler;
  lambda::Function& onEvent = createFunction(props, "onEvent", props.providerFunctionName, props.frameworkOnEventRole);
  serviceToken_ = onEvent.functionArn();
  if (!isCompleteHandler_) return;
  lambda::Function& isComplete = createFunction(props, "isComplete", {}, props.frameworkCompleteAndTimeoutRole);
  lambda::Function& onTimeout = createFunction(props, "onTimeout", {}, props.frameworkCompleteAndTimeoutRole);
  const RetryPolicy retry = retryPolicyOf(props);
  New<WaiterStateMachine> waiter{*this,
                                 Id("waiter-state-machine", node().location()),
                                 {.backoffRate = 1.0,
                                  .disableLogging = props.disableWaiterStateMachineLogging.valueOr(true),
                                  .interval = retry.interval,
                                  .isCompleteHandler = isComplete,
                                  .logOptions = props.waiterStateMachineLogOptions,
                                  .maxAttempts = retry.attempts,
                                  .timeoutHandler = onTimeout}};
  onEvent.addEnvironment("WAITER_STATE_MACHINE_ARN", waiter->stateMachineArn());
  waiter->grantStartExecution(onEvent);
}

lambda::Function& Provider::createFunction(const ProviderProps& props, const char* entrypoint,
                                           const Optional<Value<std::string>>& name,
                                           const Optional<iam::IRole&>& role) {
  const std::string description =
      std::string("AWS CDK resource provider framework - ") + entrypoint + " (" + path() + ")";
  New<lambda::Function> function{
      *this,
      Id(std::string("framework-") + entrypoint, node().location()),
      {.applicationLogLevelV2 = props.frameworkLambdaLoggingLevel.valueOr(lambda::ApplicationLogLevel::FATAL),
       .code = detail::handlerLambdaCode("provider_framework"),
       .description = description.substr(0, kLongestDescription),
       .environmentEncryption = props.providerFunctionEnvEncryption,
       .functionName = name,
       .handler = std::string("framework.") + entrypoint,
       .loggingFormat = lambda::LoggingFormat::JSON,
       .logGroup = props.logGroup,
       .logRetention = props.logRetention,
       .role = props.role ? props.role : role,
       .runtime = lambda::Runtime::NODEJS_LATEST,
       .securityGroups = props.securityGroups,
       .timeout = Duration::minutes(15),
       .vpc = props.vpc,
       .vpcSubnets = props.vpcSubnets}};
  function->addEnvironment("USER_ON_EVENT_FUNCTION_ARN", onEventHandler_->functionArn());
  allow(*function, *onEventHandler_);
  if (isCompleteHandler_) {
    function->addEnvironment("USER_IS_COMPLETE_FUNCTION_ARN", isCompleteHandler_->functionArn());
    allow(*function, *isCompleteHandler_);
  }
  return *function;
}

}  // namespace cdk::custom_resources
