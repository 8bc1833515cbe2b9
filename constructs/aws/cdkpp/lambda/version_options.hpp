// SPDX-License-Identifier: Apache-2.0
// VersionOptions: what a version of a function is like. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/lambda/event_invoke_config.hpp>

namespace cdk::lambda {

/// For FunctionProps::currentVersionOptions.
struct VersionOptions {
  /// The hash of the code that is expected, so that another one is refused. CloudFormation: CodeSha256. @default none
  Optional<Value<std::string>> codeSha256{};
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// See EventInvokeConfigOptions. @default 6 hours
  Optional<Duration> maxEventAge{};
  /// The most execution environments of a function on managed instances, from 0 up.
  /// CloudFormation: FunctionScalingConfig.MaxExecutionEnvironments. @default as Lambda decides
  Optional<Value<double>> maxExecutionEnvironments{};
  /// The least execution environments of a function on managed instances, from 0 up.
  /// CloudFormation: FunctionScalingConfig.MinExecutionEnvironments. @default as Lambda decides
  Optional<Value<double>> minExecutionEnvironments{};
  /// See EventInvokeConfigOptions. @default nowhere
  Optional<Destination> onFailure{};
  /// See EventInvokeConfigOptions. @default nowhere
  Optional<Destination> onSuccess{};
  /// How many execution environments are kept ready, from 1 up.
  /// CloudFormation: ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions. @default none
  Optional<Value<double>> provisionedConcurrentExecutions{};
  /// What happens when the version is not the current one any more. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// See EventInvokeConfigOptions. @default 2
  Optional<Value<double>> retryAttempts{};
};

}  // namespace cdk::lambda
