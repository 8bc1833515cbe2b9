// SPDX-License-Identifier: Apache-2.0
// A delivery stream of Data Firehose as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events_targets/target_base.hpp>
#include <cdkpp/kinesisfirehose/delivery_stream_ref.hpp>

namespace cdk::events_targets {

struct FirehoseDeliveryStreamProps {
  /// What the stream gets. @default the event
  Optional<events::RuleTargetInput> message{};
};

/// Puts events into a delivery stream, by the role of the stream, see singletonEventRole.
class FirehoseDeliveryStream : public events::IRuleTarget {
 public:
  explicit FirehoseDeliveryStream(
      kinesisfirehose::IDeliveryStreamRef& deliveryStream, FirehoseDeliveryStreamProps props = {});
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  kinesisfirehose::IDeliveryStreamRef* deliveryStream_;
  FirehoseDeliveryStreamProps props_;
};

}  // namespace cdk::events_targets
