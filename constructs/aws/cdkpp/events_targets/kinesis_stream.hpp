// SPDX-License-Identifier: Apache-2.0
// A stream of Kinesis as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events_targets/target_base.hpp>
#include <cdkpp/kinesis/stream_ref.hpp>

namespace cdk::events_targets {

struct KinesisStreamProps {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// What the stream gets. @default the event
  Optional<events::RuleTargetInput> message{};
  /// The path of the partition key in the event, "$.detail.id". @default the id of the event is the key
  Optional<Value<std::string>> partitionKeyPath{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// Puts events into a stream of Kinesis, by the role of the stream, see singletonEventRole. Where the stream is
/// encrypted with a key of yours, that role needs kms:GenerateDataKey of it too.
class KinesisStream : public events::IRuleTarget {
 public:
  explicit KinesisStream(kinesis::IStreamRef& stream, KinesisStreamProps props = {});
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  kinesis::IStreamRef* stream_;
  KinesisStreamProps props_;
};

}  // namespace cdk::events_targets
