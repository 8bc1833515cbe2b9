// SPDX-License-Identifier: Apache-2.0
// EventBusGrants: what can be granted on an event bus. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/events/event_bus_ref.hpp>
#include <cdkpp/iam/grant.hpp>

namespace cdk::events {

struct EventBusGrantsActionsOptions {
  /// @default the event bus
  List<Value<std::string>> resourceArns{};
};

/// The grants of an event bus, L1 or L2.
class EventBusGrants {
 public:
  static EventBusGrants fromEventBus(const IEventBusRef& resource) { return EventBusGrants(resource); }
  /// Lets somebody do what the actions name.
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
      EventBusGrantsActionsOptions options = {}) const;
  /// Lets somebody send events to all event buses.
  iam::Grant allPutEvents(const iam::IGrantable& grantee) const;

 private:
  explicit EventBusGrants(const IEventBusRef& resource) : resource_(&resource) {}
  const IEventBusRef* resource_;
};

}  // namespace cdk::events
