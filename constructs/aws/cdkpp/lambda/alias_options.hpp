// SPDX-License-Identifier: Apache-2.0
// AliasOptions: what an alias of a function is like. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/lambda/event_invoke_config.hpp>

namespace cdk::lambda {

class IVersion;

/// A version and the share of the invocations that it gets.
struct VersionWeight {
  Required<IVersion&> version;
  /// 0 to 1.
  Required<Value<double>> weight;
};

/// For Function::addAlias.
struct AliasOptions {
  /// Versions that get a share of the invocations; the shares make up 1 at most.
  /// CloudFormation: RoutingConfig.AdditionalVersionWeights. @default none
  List<VersionWeight> additionalVersions{};
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// See EventInvokeConfigOptions. @default 6 hours
  Optional<Duration> maxEventAge{};
  /// See EventInvokeConfigOptions. @default nowhere
  Optional<Destination> onFailure{};
  /// See EventInvokeConfigOptions. @default nowhere
  Optional<Destination> onSuccess{};
  /// How many execution environments are kept ready, from 1 up.
  /// CloudFormation: ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions. @default none
  Optional<Value<double>> provisionedConcurrentExecutions{};
  /// See EventInvokeConfigOptions. @default 2
  Optional<Value<double>> retryAttempts{};
};

}  // namespace cdk::lambda
