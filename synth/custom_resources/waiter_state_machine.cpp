// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/names.hpp>
#include <cdkpp/custom_resources/waiter_state_machine.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/logs/log_group.hpp>
#include <cdkpp/stepfunctions/cfn_state_machine.hpp>

namespace cdk::custom_resources {
namespace {

constexpr const char* kIsCompleteTask = "framework-isComplete-task";
constexpr const char* kTimeoutTask = "framework-onTimeout-task";

Json definitionOf(const WaiterStateMachineProps& props) {
  const Json everyError = Json::array({"States.ALL"});
  const Json retry = Json::object({{"ErrorEquals", everyError},
                                   {"IntervalSeconds", Json(props.interval->toSeconds())},
                                   {"MaxAttempts", *props.maxAttempts},
                                   {"BackoffRate", *props.backoffRate}});
  const Json giveUp = Json::object({{"ErrorEquals", everyError}, {"Next", kTimeoutTask}});
  const Json isComplete = Json::object({{"End", true},
                                        {"Retry", Json::array({retry})},
                                        {"Catch", Json::array({giveUp})},
                                        {"Type", "Task"},
                                        {"Resource", Json(props.isCompleteHandler->functionArn())}});
  const Json onTimeout =
      Json::object({{"End", true}, {"Type", "Task"}, {"Resource", Json(props.timeoutHandler->functionArn())}});
  return Json::object({{"StartAt", kIsCompleteTask},
                       {"States", Json::object({{kIsCompleteTask, isComplete}, {kTimeoutTask, onTimeout}})}});
}

void allowLogging(iam::Role& role) {
  role.addToPrincipalPolicy(iam::PolicyStatement{
      {.actions = {"logs:CreateLogDelivery", "logs:CreateLogStream", "logs:GetLogDelivery", "logs:UpdateLogDelivery",
                   "logs:DeleteLogDelivery", "logs:ListLogDeliveries", "logs:PutLogEvents", "logs:PutResourcePolicy",
                   "logs:DescribeResourcePolicies", "logs:DescribeLogGroups"},
       .resources = {"*"}}});
}

}  // namespace

WaiterStateMachine::WaiterStateMachine(Scope scope, WaiterStateMachineProps props)
    : Construct(detail::injected<WaiterStateMachine>(scope, props)) {
  using stepfunctions::CfnStateMachine;
  const Location at = node().location();
  New<iam::Role> role{*this, Id("Role", at), {.assumedBy = iam::ServicePrincipal("states.amazonaws.com")}};
  props.isCompleteHandler->grantInvoke(*role);
  props.timeoutHandler->grantInvoke(*role);
  const Value<std::string> definition = Stack::of(*this).toJsonString(definitionOf(props));
  Optional<CfnStateMachine::LoggingConfigurationProperty> logging;
  if (!props.disableLogging.valueOr(false)) {
    allowLogging(*role);
    const LogOptions options = props.logOptions.valueOr(LogOptions{});
    logging = CfnStateMachine::LoggingConfigurationProperty{
        .destinations = {CfnStateMachine::LogDestinationProperty{
            .cloudWatchLogsLogGroup =
                CfnStateMachine::CloudWatchLogsLogGroupProperty{.logGroupArn = logGroupArn(props)}}},
        .includeExecutionData = options.includeExecutionData.valueOr(false),
        .level = options.level.valueOr("ERROR")};
  }
  New<CfnStateMachine> resource{
      *this,
      Id("Resource", at),
      {.definitionString = definition, .loggingConfiguration = logging, .roleArn = role->roleArn()}};
  resource->node().addDependency(*role);
  stateMachineArn_ = resource->ref();
}

Value<std::string> WaiterStateMachine::logGroupArn(const WaiterStateMachineProps& props) {
  if (props.logOptions && props.logOptions->destination)
    return props.logOptions->destination->logGroupRef().logGroupArn;
  New<logs::LogGroup> logGroup{*this,
                               Id("LogGroup", node().location()),
                               {.logGroupName = format("/aws/vendedlogs/states/waiter-state-machine-{}-{}",
                                                       props.isCompleteHandler->functionName(), node().addr())}};
  return logGroup->logGroupRef().logGroupArn;
}

iam::Grant WaiterStateMachine::grantStartExecution(const iam::IGrantable& identity) {
  return iam::Grant::addToPrincipal(
      {.actions = {"states:StartExecution"}, .grantee = identity, .resourceArns = {stateMachineArn_}});
}

}  // namespace cdk::custom_resources
