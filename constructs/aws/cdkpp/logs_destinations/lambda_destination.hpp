// SPDX-License-Identifier: Apache-2.0
// A function as the destination of log events. Follows aws-cdk-lib 2.276.0, aws-logs-destinations.
#pragma once
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/logs/subscription_filter.hpp>

namespace cdk::logs_destinations {

struct LambdaDestinationOptions {
  /// Whether CloudWatch Logs is permitted to invoke the function. @default true
  Optional<bool> addPermissions{};
};

/// Invokes a function with log events.
class LambdaDestination : public logs::ILogSubscriptionDestination {
 public:
  explicit LambdaDestination(lambda::IFunction& fn, LambdaDestinationOptions options = {})
      : fn_(&fn), options_(std::move(options)) {}
  logs::LogSubscriptionDestinationConfig bind(Construct& scope, logs::ILogGroupRef& sourceLogGroup) override;

 private:
  lambda::IFunction* fn_;
  LambdaDestinationOptions options_;
};

}  // namespace cdk::logs_destinations
