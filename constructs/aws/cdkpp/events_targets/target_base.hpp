// SPDX-License-Identifier: Apache-2.0
// What the targets of rules have in common: dead letter queues, retries, and the role of EventBridge. Follows
// aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events/rule.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::events_targets {

/// The options of most targets.
struct TargetBaseProps {
  /// Gets the events that cannot be delivered; its policy is opened to the rule where both are of one account.
  /// @default none: such events are lost
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// The retries and the dead letter queue in the terms of CloudFormation.
events::RuleTargetConfig bindBaseTargetConfig(const TargetBaseProps& props, Value<std::string> arn);

/// The role that EventBridge takes for all targets which share a scope: its child "EventsRole", made at first use.
iam::IRole& singletonEventRole(const IConstruct& scope);

/// Lets a rule put events into its dead letter queue. Where the two are of different accounts, a warning says so.
/// @throws ValidationError CDKPP4820 when they are in different regions.
void addToDeadLetterQueueResourcePolicy(const events::IRuleRef& rule, sqs::IQueue& queue);

namespace detail {
/// The same, where there is a queue.
void openDeadLetterQueue(const events::IRuleRef& rule, const Optional<sqs::IQueue&>& queue);
/// The given role, else that of the scope.
iam::IRole& roleOr(const Optional<iam::IRole&>& given, const IConstruct& scope);
/// Lets a role do something.
void allow(iam::IRole& role, List<Value<std::string>> actions, List<Value<std::string>> resources);
}  // namespace detail

}  // namespace cdk::events_targets
