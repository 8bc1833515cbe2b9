// SPDX-License-Identifier: Apache-2.0
// The options of the onXxx functions of constructs. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/events/event_pattern.hpp>
#include <cdkpp/events/target.hpp>

namespace cdk::events {

/// What all rules have.
struct EventCommonOptions {
  /// The scope of the rule where its source and its target are in different stacks of one account and region: breaks
  /// circles between the stacks. @default the source
  Optional<Construct&> crossStackScope{};
  /// @default none
  Optional<Value<std::string>> description{};
  /// Narrows the pattern of the function. @default none
  Optional<EventPattern> eventPattern{};
  /// 1 to 64 letters, digits, ".", "-", "_". @default made by CloudFormation
  Optional<Value<std::string>> ruleName{};
};

/// EventCommonOptions with a target.
struct OnEventOptions {
  /// The scope of the rule where its source and its target are in different stacks of one account and region: breaks
  /// circles between the stacks. @default the source
  Optional<Construct&> crossStackScope{};
  /// @default none
  Optional<Value<std::string>> description{};
  /// Narrows the pattern of the function. @default none
  Optional<EventPattern> eventPattern{};
  /// 1 to 64 letters, digits, ".", "-", "_". @default made by CloudFormation
  Optional<Value<std::string>> ruleName{};
  /// @default none; see Rule::addTarget
  Optional<RuleTarget> target{};
};

}  // namespace cdk::events
