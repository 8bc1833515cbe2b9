// SPDX-License-Identifier: Apache-2.0
// A queue as the event source of a function. Follows aws-cdk-lib 2.276.0, aws-lambda-event-sources.
#pragma once
#include <cdkpp/lambda/event_source.hpp>
#include <cdkpp/lambda/event_source_mapping.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::lambda_event_sources {

/// See lambda::EventSourceMappingOptions for what is not explained here.
struct SqsEventSourceProps {
  /// 1 to 10, with maxBatchingWindow up to 10000. @default 10
  Optional<Value<double>> batchSize{};
  Optional<Value<bool>> enabled{};
  Optional<kms::IKey&> filterEncryption{};
  List<lambda::FilterCriteria> filters{};
  /// Up to 5 minutes; not of FIFO queues. @default the function is invoked at once
  Optional<Duration> maxBatchingWindow{};
  /// 2 to 1000; not together with provisionedPollerConfig. @default no limit
  Optional<Value<double>> maxConcurrency{};
  Optional<lambda::MetricsConfig> metricsConfig{};
  /// Both numbers from 2 up. @default none
  Optional<lambda::ProvisionedPollerConfig> provisionedPollerConfig{};
  Optional<bool> reportBatchItemFailures{};
};

/// Invokes a function with the messages of a queue, which it lets the function consume.
///
///     fn->addEventSource(lambda_event_sources::SqsEventSource(*queue, {.batchSize = 5}));
class SqsEventSource : public lambda::IEventSource {
 public:
  /// @throws ValidationError CDKPP4630 naming all properties that are not allowed.
  explicit SqsEventSource(sqs::IQueue& queue, SqsEventSourceProps props = {});
  sqs::IQueue& queue() const { return *queue_; }
  void bind(lambda::IFunction& target) override;
  /// @throws ValidationError CDKPP4631 before a function has this source.
  Value<std::string> eventSourceMappingId() const;
  /// @throws ValidationError CDKPP4631 before a function has this source.
  Value<std::string> eventSourceMappingArn() const;

 private:
  const lambda::EventSourceMapping& mapping() const;
  sqs::IQueue* queue_;
  SqsEventSourceProps props_;
  Handle<lambda::EventSourceMapping> mapping_{};
};

}  // namespace cdk::lambda_event_sources
