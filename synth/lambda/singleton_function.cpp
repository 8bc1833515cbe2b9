// SPDX-License-Identifier: Apache-2.0
// Functions that a stack has once.
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/lambda/singleton_function.hpp>
#include <cdkpp/logs/log_retention.hpp>

namespace cdk::lambda {
namespace {

std::string idOf(const SingletonFunctionProps& props) {
  std::string id = props.lambdaPurpose.valueOr("SingletonLambda");
  for (const char c : *props.uuid)
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) id += c;
  return id;
}

FunctionProps functionProps(const SingletonFunctionProps& props) {
  return {.adotInstrumentation = props.adotInstrumentation,
          .allowAllIpv6Outbound = props.allowAllIpv6Outbound,
          .allowAllOutbound = props.allowAllOutbound,
          .allowPublicSubnet = props.allowPublicSubnet,
          .applicationLogLevel = props.applicationLogLevel,
          .applicationLogLevelV2 = props.applicationLogLevelV2,
          .architecture = props.architecture,
          .code = props.code,
          .codeSigningConfig = props.codeSigningConfig,
          .currentVersionOptions = props.currentVersionOptions,
          .deadLetterQueue = props.deadLetterQueue,
          .deadLetterQueueEnabled = props.deadLetterQueueEnabled,
          .deadLetterTopic = props.deadLetterTopic,
          .description = props.description,
          .durableConfig = props.durableConfig,
          .environment = props.environment,
          .environmentEncryption = props.environmentEncryption,
          .ephemeralStorageSize = props.ephemeralStorageSize,
          .events = props.events,
          .filesystem = props.filesystem,
          .functionName = props.functionName,
          .handler = props.handler,
          .initialPolicy = props.initialPolicy,
          .insightsVersion = props.insightsVersion,
          .ipv6AllowedForDualStack = props.ipv6AllowedForDualStack,
          .layers = props.layers,
          .logFormat = props.logFormat,
          .loggingFormat = props.loggingFormat,
          .logGroup = props.logGroup,
          .logRetention = props.logRetention,
          .logRetentionRetryOptions = props.logRetentionRetryOptions,
          .logRetentionRole = props.logRetentionRole,
          .maxEventAge = props.maxEventAge,
          .memorySize = props.memorySize,
          .onFailure = props.onFailure,
          .onSuccess = props.onSuccess,
          .paramsAndSecrets = props.paramsAndSecrets,
          .recursiveLoop = props.recursiveLoop,
          .reservedConcurrentExecutions = props.reservedConcurrentExecutions,
          .retryAttempts = props.retryAttempts,
          .role = props.role,
          .runtime = props.runtime,
          .runtimeManagementMode = props.runtimeManagementMode,
          .securityGroups = props.securityGroups,
          .snapStart = props.snapStart,
          .systemLogLevel = props.systemLogLevel,
          .systemLogLevelV2 = props.systemLogLevelV2,
          .tenancyConfig = props.tenancyConfig,
          .timeout = props.timeout,
          .tracing = props.tracing,
          .vpc = props.vpc,
          .vpcSubnets = props.vpcSubnets};
}

}  // namespace

SingletonFunction::SingletonFunction(Scope scope, SingletonFunctionProps props)
    : FunctionBase{detail::injected<SingletonFunction>(scope, props)} {
  const std::string id = idOf(props);
  const Handle<Construct> existing = stack().node().tryFindChild(id);
  if (existing)
    function_ = dynamic_cast<Function&>(*existing);
  else
    function_ = New<Function>{stack(), Id(id, node().location()), functionProps(props)};
}

void SingletonFunction::addPermission(Id id, Permission permission) {
  function_->addPermission(std::move(id), std::move(permission));
}

}  // namespace cdk::lambda
