// SPDX-License-Identifier: Apache-2.0
// A function for results of invocations. Follows aws-cdk-lib 2.276.0, aws-lambda-destinations.
#pragma once
#include <cdkpp/lambda/ifunction.hpp>

namespace cdk::lambda_destinations {

struct LambdaDestinationOptions {
  /// Whether the function gets no more than what the other one answered, by a rule of the default event bus.
  /// @default false: it gets the record of the invocation
  Optional<bool> responseOnly{};
};

/// Invokes a function with the results of another, which it lets invoke it.
class LambdaDestination : public lambda::IDestination {
 public:
  explicit LambdaDestination(lambda::IFunction& fn, LambdaDestinationOptions options = {})
      : fn_(&fn), options_(std::move(options)) {}
  /// @throws ValidationError CDKPP4632 for responseOnly without options.
  lambda::DestinationConfig bind(
      Construct& scope, lambda::IFunction& fn, Optional<lambda::DestinationOptions> options = {}) override;

 private:
  lambda::IFunction* fn_;
  LambdaDestinationOptions options_;
};

}  // namespace cdk::lambda_destinations
