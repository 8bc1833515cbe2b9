// SPDX-License-Identifier: Apache-2.0
// A delivery stream of Data Firehose as the destination of log events. Follows aws-cdk-lib 2.276.0,
// aws-logs-destinations.
#pragma once
#include <cdkpp/kinesisfirehose/delivery_stream_ref.hpp>
#include <cdkpp/logs_destinations/filter_role.hpp>

namespace cdk::logs_destinations {

struct FirehoseDestinationProps {
  /// The role that CloudWatch Logs takes. @default one is made for the filter
  Optional<iam::IRole&> role{};
};

/// Sends log events to a delivery stream, by a role that may write there.
class FirehoseDestination : public logs::ILogSubscriptionDestination {
 public:
  explicit FirehoseDestination(kinesisfirehose::IDeliveryStreamRef& stream, FirehoseDestinationProps props = {})
      : stream_(&stream), props_(std::move(props)) {}
  logs::LogSubscriptionDestinationConfig bind(Construct& scope, logs::ILogGroupRef& sourceLogGroup) override;

 private:
  kinesisfirehose::IDeliveryStreamRef* stream_;
  FirehoseDestinationProps props_;
};

}  // namespace cdk::logs_destinations
