// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::EventSourceMapping. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/lambda/dlq.hpp>
#include <cdkpp/lambda/event_source_filter.hpp>
#include <cdkpp/lambda/schema_registry.hpp>

namespace cdk::kms {
class IKey;
}

namespace cdk::lambda {

/// Where in a stream Lambda begins to read.
struct StartingPosition {
  /// At the oldest record that is there.
  static constexpr const char* TRIM_HORIZON = "TRIM_HORIZON";
  /// After the newest record that is there.
  static constexpr const char* LATEST = "LATEST";
  /// At startingPositionTimestamp.
  static constexpr const char* AT_TIMESTAMP = "AT_TIMESTAMP";
};

/// The least level of the messages that are kept.
struct EventSourceMappingLogLevel {
  static constexpr const char* INFO = "INFO";
  static constexpr const char* DEBUG = "DEBUG";
  static constexpr const char* WARN = "WARN";
};

struct MetricType {
  /// How many events were polled, filtered, failed and so on.
  static constexpr const char* EVENT_COUNT = "EventCount";
  static constexpr const char* ERROR_COUNT = "ErrorCount";
  static constexpr const char* KAFKA_METRICS = "KafkaMetrics";
};

struct MetricsConfig {
  /// Of MetricType. CloudFormation: MetricsConfig.Metrics.
  Required<List<Value<std::string>>> metrics;
};

/// How brokers of Kafka are reached; the URI of each is the ARN of a secret, but for VIRTUAL_HOST and the VPC_ ones.
struct SourceAccessConfigurationType {
  static constexpr const char* BASIC_AUTH = "BASIC_AUTH";
  static constexpr const char* VPC_SUBNET = "VPC_SUBNET";
  static constexpr const char* VPC_SECURITY_GROUP = "VPC_SECURITY_GROUP";
  static constexpr const char* SASL_SCRAM_256_AUTH = "SASL_SCRAM_256_AUTH";
  static constexpr const char* SASL_SCRAM_512_AUTH = "SASL_SCRAM_512_AUTH";
  static constexpr const char* CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH";
  static constexpr const char* SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE";
  static constexpr const char* VIRTUAL_HOST = "VIRTUAL_HOST";
};

struct SourceAccessConfiguration {
  /// One of SourceAccessConfigurationType.
  Required<std::string> type;
  Required<Value<std::string>> uri;
};

/// Pollers that are kept ready.
struct ProvisionedPollerConfig {
  /// 1 to 2000. @default 200
  Optional<Value<double>> maximumPollers{};
  /// 1 to 200. @default 1
  Optional<Value<double>> minimumPollers{};
  /// Mappings of one VPC with the same name share pollers. @default none
  Optional<Value<std::string>> pollerGroupName{};
};

/// For IFunction::addEventSourceMapping.
struct EventSourceMappingOptions {
  /// The most records of an invocation; how many there may be depends on the source. CloudFormation: BatchSize.
  /// @default 10 for queues, 100 for streams
  Optional<Value<double>> batchSize{};
  /// Whether a failed batch is split in two and tried again; of streams. CloudFormation: BisectBatchOnFunctionError.
  /// @default false
  Optional<Value<bool>> bisectBatchOnError{};
  /// CloudFormation: Enabled. @default true
  Optional<Value<bool>> enabled{};
  /// The stream, queue or cluster; this or kafkaBootstrapServers. CloudFormation: EventSourceArn.
  Optional<Value<std::string>> eventSourceArn{};
  /// The key that encrypts the filters. CloudFormation: KmsKeyArn. @default that of Lambda
  Optional<kms::IKey&> filterEncryption{};
  /// Which records are passed on: those that match one of them. CloudFormation: FilterCriteria. @default all
  List<FilterCriteria> filters{};
  /// The brokers of a cluster of one's own. CloudFormation: SelfManagedEventSource. @default none
  List<Value<std::string>> kafkaBootstrapServers{};
  /// 1 to 200 letters, digits and -/*:_+=.@. CloudFormation: ConsumerGroupId. @default made by Lambda
  Optional<Value<std::string>> kafkaConsumerGroupId{};
  /// CloudFormation: Topics. @default none
  Optional<Value<std::string>> kafkaTopic{};
  /// One of EventSourceMappingLogLevel. CloudFormation: LoggingConfig.SystemLogLevel. @default no messages
  Optional<std::string> logLevel{};
  /// How long records are gathered for a batch, up to 5 minutes. CloudFormation: MaximumBatchingWindowInSeconds.
  /// @default 0 seconds
  Optional<Duration> maxBatchingWindow{};
  /// How many invocations may run at once, 2 to 1000; of queues. CloudFormation: ScalingConfig.MaximumConcurrency.
  /// @default no limit
  Optional<Value<double>> maxConcurrency{};
  /// How old a record may become, 60 seconds to 7 days; of streams. CloudFormation: MaximumRecordAgeInSeconds.
  /// @default no limit
  Optional<Duration> maxRecordAge{};
  /// CloudFormation: MetricsConfig. @default none
  Optional<MetricsConfig> metricsConfig{};
  /// Where records go that could not be processed; of streams. CloudFormation: DestinationConfig.OnFailure.
  /// @default nowhere
  Optional<EventSourceDlq> onFailure{};
  /// How many batches of a shard are processed at once, 1 to 10. CloudFormation: ParallelizationFactor. @default 1
  Optional<Value<double>> parallelizationFactor{};
  /// CloudFormation: ProvisionedPollerConfig. @default none
  Optional<ProvisionedPollerConfig> provisionedPollerConfig{};
  /// Whether the function answers which records of the batch failed. CloudFormation: FunctionResponseTypes.
  /// @default false
  Optional<bool> reportBatchItemFailures{};
  /// How often a failed batch is tried again, 0 to 10000, or -1 for without end; of streams.
  /// CloudFormation: MaximumRetryAttempts. @default without end
  Optional<Value<double>> retryAttempts{};
  /// CloudFormation: SchemaRegistryConfig. @default none
  Optional<SchemaRegistry> schemaRegistryConfig{};
  /// CloudFormation: SourceAccessConfigurations. @default none
  List<SourceAccessConfiguration> sourceAccessConfigurations{};
  /// One of StartingPosition; of streams. CloudFormation: StartingPosition. @default none
  Optional<std::string> startingPosition{};
  /// Seconds since 1970, with StartingPosition::AT_TIMESTAMP. CloudFormation: StartingPositionTimestamp. @default none
  Optional<Value<double>> startingPositionTimestamp{};
  /// Whether onFailure may be a bucket; of Kafka. @default false
  Optional<bool> supportS3OnFailureDestination{};
  /// Over how long the function aggregates records, up to 15 minutes; of streams.
  /// CloudFormation: TumblingWindowInSeconds. @default none
  Optional<Duration> tumblingWindow{};
};

/// See EventSourceMappingOptions for what is not explained here.
struct EventSourceMappingProps {
  Optional<Value<double>> batchSize{};
  Optional<Value<bool>> bisectBatchOnError{};
  Optional<Value<bool>> enabled{};
  Optional<Value<std::string>> eventSourceArn{};
  Optional<kms::IKey&> filterEncryption{};
  List<FilterCriteria> filters{};
  List<Value<std::string>> kafkaBootstrapServers{};
  Optional<Value<std::string>> kafkaConsumerGroupId{};
  Optional<Value<std::string>> kafkaTopic{};
  Optional<std::string> logLevel{};
  Optional<Duration> maxBatchingWindow{};
  Optional<Value<double>> maxConcurrency{};
  Optional<Duration> maxRecordAge{};
  Optional<MetricsConfig> metricsConfig{};
  Optional<EventSourceDlq> onFailure{};
  Optional<Value<double>> parallelizationFactor{};
  Optional<ProvisionedPollerConfig> provisionedPollerConfig{};
  Optional<bool> reportBatchItemFailures{};
  Optional<Value<double>> retryAttempts{};
  Optional<SchemaRegistry> schemaRegistryConfig{};
  List<SourceAccessConfiguration> sourceAccessConfigurations{};
  Optional<std::string> startingPosition{};
  Optional<Value<double>> startingPositionTimestamp{};
  Optional<bool> supportS3OnFailureDestination{};
  /// CloudFormation: FunctionName.
  Required<IFunction&> target;
  Optional<Duration> tumblingWindow{};
};

class IEventSourceMapping : public virtual IResource, public virtual IEventSourceMappingRef {
 public:
  /// CloudFormation: Ref.
  virtual Value<std::string> eventSourceMappingId() const = 0;
  virtual Value<std::string> eventSourceMappingArn() const = 0;
};

/// Lambda reads a stream or a queue, and invokes a function with what it finds. Most programs use
/// lambda_event_sources, which give the permissions too.
///
///     New<lambda::EventSourceMapping> mapping{*this, "Mapping", {.eventSourceArn = arn, .target = fn}};
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html
class EventSourceMapping : public Resource, public virtual IEventSourceMapping {
 public:
  using Props = EventSourceMappingProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.EventSourceMapping";
  /// A mapping that exists.
  static Handle<IEventSourceMapping> fromEventSourceMappingId(
      const Parent& scope, const Id& id, Value<std::string> eventSourceMappingId);
  /// @throws ValidationError CDKPP4611 naming all properties that are not allowed.
  explicit EventSourceMapping(Scope scope, EventSourceMappingProps props);
  Value<std::string> eventSourceMappingId() const override { return id_; }
  Value<std::string> eventSourceMappingArn() const override { return arn_; }
  EventSourceMappingReference eventSourceMappingRef() const override {
    return {.eventSourceMappingArn = arn_, .eventSourceMappingId = id_};
  }

 private:
  Value<std::string> arn_ = "";
  Value<std::string> id_ = "";
};

}  // namespace cdk::lambda
