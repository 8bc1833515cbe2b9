// SPDX-License-Identifier: Apache-2.0
// A queue as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events_targets/target_base.hpp>

namespace cdk::events_targets {

struct SqsQueueProps {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// What the queue gets. @default the event
  Optional<events::RuleTargetInput> message{};
  /// The group of the messages, for a FIFO queue. @default none
  Optional<Value<std::string>> messageGroupId{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// Sends events to a queue, whose policy it opens to the rule, or with a key of your own to the account.
class SqsQueue : public events::IRuleTarget {
 public:
  explicit SqsQueue(sqs::IQueue& queue, SqsQueueProps props = {});
  sqs::IQueue& queue() const { return *queue_; }
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  sqs::IQueue* queue_;
  SqsQueueProps props_;
};

}  // namespace cdk::events_targets
