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
      kinesisfirehose::IDeliveryStreamRef& deliveryStream, FirehoseDeliveryStreamProps props = {})
      : deliveryStream_(&deliveryStream), props_(std::move(props)) {}
  inline events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  kinesisfirehose::IDeliveryStreamRef* deliveryStream_;
  FirehoseDeliveryStreamProps props_;
};

inline events::RuleTargetConfig FirehoseDeliveryStream::bind(events::IRuleRef&, std::string_view) {
  const Value<std::string> arn = deliveryStream_->deliveryStreamRef().deliveryStreamArn;
  iam::IRole& role = singletonEventRole(*deliveryStream_);
  detail::allow(role, {"firehose:PutRecord", "firehose:PutRecordBatch"}, {arn});
  return {.arn = arn, .input = props_.message, .role = role, .targetResource = *deliveryStream_};
}

}  // namespace cdk::events_targets
