// SPDX-License-Identifier: Apache-2.0
// Streams of Kinesis and Data Firehose as destinations: the role of the filter, and a given one.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/logs.hpp>
#include <cdkpp/logs_destinations.hpp>

using namespace cdk;

struct ImportedStream : Construct, kinesis::IStreamRef {
  using Construct::Construct;
  kinesis::StreamReference streamRef() const override {
    return {.streamArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/s", .streamName = "s"};
  }
};

struct ImportedDelivery : Construct, kinesisfirehose::IDeliveryStreamRef {
  using Construct::Construct;
  kinesisfirehose::DeliveryStreamReference deliveryStreamRef() const override {
    return {.deliveryStreamArn = "arn:aws:firehose:eu-west-1:111111111111:deliverystream/d", .deliveryStreamName = "d"};
  }
};

int main() {
  App app;
  New<Stack> stack{app, "Destinations", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<ImportedStream> stream{stack, "Stream"};
  New<logs::LogGroup> group{stack, "Group"};
  const auto pattern = logs::FilterPattern::allEvents();
  group->addSubscriptionFilter("Own", {.destination = logs_destinations::KinesisDestination(stream), .filterPattern = pattern});
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("logs.amazonaws.com")}};
  group->addSubscriptionFilter("Given", {
      .destination = logs_destinations::KinesisDestination(stream, {.role = role}),
      .distribution = logs::Distribution::RANDOM, .filterPattern = pattern});
  New<logs::SubscriptionFilter> spread{stack, "Spread", {
      .destination = logs_destinations::KinesisDestination(stream),
      .distribution = logs::Distribution::BY_LOG_STREAM,
      .filterPattern = pattern,
      .logGroup = group,
  }};
  New<ImportedDelivery> delivery{stack, "Delivery"};
  group->addSubscriptionFilter("Firehose", {.destination = logs_destinations::FirehoseDestination(delivery), .filterPattern = pattern});
  group->addSubscriptionFilter("GivenFirehose", {.destination = logs_destinations::FirehoseDestination(delivery, {.role = role}), .filterPattern = pattern});
  app.synth();
}
