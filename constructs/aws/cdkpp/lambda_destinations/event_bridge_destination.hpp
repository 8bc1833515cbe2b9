// SPDX-License-Identifier: Apache-2.0
// An event bus for results of invocations. Follows aws-cdk-lib 2.276.0, aws-lambda-destinations.
#pragma once
#include <cdkpp/lambda/destination.hpp>

namespace cdk::events {
class IEventBus;
}

namespace cdk::lambda_destinations {

/// Sends results to an event bus, which it lets the function put events to.
/// @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
class EventBridgeDestination : public lambda::IDestination {
 public:
  /// The default bus of the account.
  EventBridgeDestination() = default;
  explicit EventBridgeDestination(events::IEventBus& eventBus) : eventBus_(&eventBus) {}
  lambda::DestinationConfig bind(
      Construct& scope, lambda::IFunction& fn, Optional<lambda::DestinationOptions> options = {}) override;

 private:
  events::IEventBus* eventBus_ = nullptr;
};

}  // namespace cdk::lambda_destinations
