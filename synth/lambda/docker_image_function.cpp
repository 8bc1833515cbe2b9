// SPDX-License-Identifier: Apache-2.0
// Functions whose code is a container image.
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ecr_assets/docker_image_options.hpp>
#include <cdkpp/lambda/docker_image_function.hpp>
#include <cdkpp/logs/log_retention.hpp>

namespace cdk::lambda {
namespace {

FunctionProps functionProps(const DockerImageFunctionProps& props) {
  return {.adotInstrumentation = props.adotInstrumentation,
          .allowAllIpv6Outbound = props.allowAllIpv6Outbound,
          .allowAllOutbound = props.allowAllOutbound,
          .allowPublicSubnet = props.allowPublicSubnet,
          .applicationLogLevel = props.applicationLogLevel,
          .applicationLogLevelV2 = props.applicationLogLevelV2,
          .architecture = props.architecture,
          .code = props.code->bind(props.architecture),
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
          .handler = Handler::FROM_IMAGE,
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
          .runtime = Runtime::FROM_IMAGE,
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

DockerImageCode DockerImageCode::fromImageAsset(std::string directory, AssetImageCodeProps props) {
  return {std::move(directory), std::move(props)};
}

Code DockerImageCode::bind(const Optional<Architecture>& architecture) const {
  AssetImageCodeProps props = props_;
  if (architecture && !props.platform) props.platform = ecr_assets::Platform::custom(architecture->dockerPlatform());
  return Code::fromAssetImage(directory_, std::move(props));
}

// Injected in the base, before the properties are translated.
DockerImageFunction::DockerImageFunction(Scope scope, DockerImageFunctionProps props)
    : Function{detail::injected<DockerImageFunction>(scope, props), functionProps(props)} {}

}  // namespace cdk::lambda
