// SPDX-License-Identifier: Apache-2.0
// A stream of Kinesis as the destination of log events. Follows aws-cdk-lib 2.276.0, aws-logs-destinations.
#pragma once
#include <cdkpp/kinesis/stream_ref.hpp>
#include <cdkpp/logs_destinations/filter_role.hpp>

namespace cdk::logs_destinations {

struct KinesisDestinationProps {
  /// The role that CloudWatch Logs takes. @default one is made for the filter
  Optional<iam::IRole&> role{};
};

/// Sends log events to a stream of Kinesis, by a role that may write there. Where the stream is encrypted with a key of
/// yours, the role needs kms:GenerateDataKey of it too.
class KinesisDestination : public logs::ILogSubscriptionDestination {
 public:
  explicit KinesisDestination(kinesis::IStreamRef& stream, KinesisDestinationProps props = {})
      : stream_(&stream), props_(std::move(props)) {}
  logs::LogSubscriptionDestinationConfig bind(Construct& scope, logs::ILogGroupRef& sourceLogGroup) override;
  bool takesDistribution() const override { return true; }

 private:
  kinesis::IStreamRef* stream_;
  KinesisDestinationProps props_;
};

}  // namespace cdk::logs_destinations
