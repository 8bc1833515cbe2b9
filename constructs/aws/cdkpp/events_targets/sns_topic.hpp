// SPDX-License-Identifier: Apache-2.0
// A topic as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events_targets/target_base.hpp>
#include <cdkpp/sns/itopic.hpp>

namespace cdk::events_targets {

struct SnsTopicProps {
  /// Whether EventBridge publishes by a role, not by the policy of the topic. @default true with a role
  Optional<bool> authorizeUsingRole{};
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// What the topic gets. @default the event
  Optional<events::RuleTargetInput> message{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
  /// The role that publishes. @default one is made where authorizeUsingRole asks for it
  Optional<iam::IRole&> role{};
};

/// Publishes events to a topic.
class SnsTopic : public events::IRuleTarget {
 public:
  explicit SnsTopic(sns::ITopic& topic, SnsTopicProps props = {});
  sns::ITopic& topic() const { return *topic_; }
  /// @throws ValidationError CDKPP4821 for a role although authorizeUsingRole is false.
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  sns::ITopic* topic_;
  SnsTopicProps props_;
};

}  // namespace cdk::events_targets
