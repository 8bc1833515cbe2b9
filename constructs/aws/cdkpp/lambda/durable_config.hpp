// SPDX-License-Identifier: Apache-2.0
// DurableConfig: executions of a function that outlast one invocation. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::lambda {

/// For executions that are suspended and go on where they stopped.
struct DurableConfig {
  /// How long an execution may last in all, 1 to 31622400 seconds. CloudFormation: ExecutionTimeout.
  Required<Duration> executionTimeout;
  /// How long the history of an execution is kept, 1 to 90 days. CloudFormation: RetentionPeriodInDays.
  /// @default 14 days
  Optional<Duration> retentionPeriod{};
};

}  // namespace cdk::lambda
