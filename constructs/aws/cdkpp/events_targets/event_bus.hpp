// SPDX-License-Identifier: Apache-2.0
// An event bus as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events/event_bus.hpp>
#include <cdkpp/events_targets/target_base.hpp>

namespace cdk::events_targets {

struct EventBusProps {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// The role that sends. @default that of the rule, see singletonEventRole
  Optional<iam::IRole&> role{};
};

/// Sends events on to another bus, also of another account or region.
class EventBus : public events::IRuleTarget {
 public:
  explicit EventBus(events::IEventBus& eventBus, EventBusProps props = {});
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  events::IEventBus* eventBus_;
  EventBusProps props_;
};

}  // namespace cdk::events_targets
