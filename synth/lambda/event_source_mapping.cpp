// SPDX-License-Identifier: Apache-2.0
// Event source mappings.
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/lambda/cfn_event_source_mapping.hpp>
#include <cdkpp/lambda/event_source_mapping.hpp>
#include <cdkpp/lambda/function_base.hpp>

namespace cdk::lambda {
namespace {

using detail::PropertyRules;
using Cfn = CfnEventSourceMapping;

bool isLiteral(const Optional<Value<double>>& value) { return value && value->isLiteral(); }

void checkPollers(PropertyRules& rules, const ProvisionedPollerConfig& pollers) {
  rules.range("provisionedPollerConfig.minimumPollers", pollers.minimumPollers, 1, 200);
  rules.range("provisionedPollerConfig.maximumPollers", pollers.maximumPollers, 1, 2000);
  if (isLiteral(pollers.minimumPollers) && isLiteral(pollers.maximumPollers))
    rules.require(pollers.minimumPollers->literal() <= pollers.maximumPollers->literal(),
                  "provisionedPollerConfig.minimumPollers is larger than maximumPollers; swap them");
}

void check(const EventSourceMappingProps& o, const IConstruct& about) {
  PropertyRules rules;
  const bool fromServers = o.kafkaBootstrapServers.hasValue();
  rules.require(o.eventSourceArn || fromServers, "one of eventSourceArn and kafkaBootstrapServers must be given");
  rules.require(!o.eventSourceArn || !fromServers,
                "eventSourceArn and kafkaBootstrapServers cannot be given both; choose one");
  rules.require(!fromServers || detail::isUnresolved(o.kafkaBootstrapServers) || o.kafkaBootstrapServers.size() > 0,
                "kafkaBootstrapServers is empty; name the brokers");
  if (o.provisionedPollerConfig) checkPollers(rules, *o.provisionedPollerConfig);
  rules.range("maxBatchingWindow", o.maxBatchingWindow, Duration::seconds(0), Duration::seconds(300));
  rules.range("maxConcurrency", o.maxConcurrency, 2, 1000);
  rules.range("maxRecordAge", o.maxRecordAge, Duration::seconds(60), Duration::days(7));
  rules.range("retryAttempts", o.retryAttempts, -1, 10000);
  rules.range("parallelizationFactor", o.parallelizationFactor, 1, 10);
  rules.range("tumblingWindow", o.tumblingWindow, Duration::seconds(0), Duration::seconds(900));
  rules.characters("kafkaConsumerGroupId", o.kafkaConsumerGroupId, "-/*:_+=.@", 1, 200);
  const bool atTime = o.startingPosition && *o.startingPosition == StartingPosition::AT_TIMESTAMP;
  rules.require(!atTime || o.startingPositionTimestamp,
                "startingPosition AT_TIMESTAMP needs startingPositionTimestamp");
  rules.require(atTime || !o.startingPositionTimestamp,
                "startingPositionTimestamp goes with startingPosition AT_TIMESTAMP only");
  rules.require(!o.filterEncryption || o.filters.hasValue(),
                "filterEncryption encrypts filters, but there are none; give filters, or leave it out");
  rules.check("CDKPP4611", about);
}

Cfn::SchemaRegistryConfigProperty render(const KafkaSchemaRegistryConfig& registry) {
  Cfn::SchemaRegistryConfigProperty result{.eventRecordFormat = *registry.eventRecordFormat,
                                           .schemaRegistryUri = *registry.schemaRegistryUri};
  for (const KafkaSchemaRegistryAccessConfig& access : registry.accessConfigs)
    result.accessConfigs.add(Cfn::SchemaRegistryAccessConfigProperty{.type = *access.type, .uri = *access.uri});
  for (const KafkaSchemaValidationConfig& validation : *registry.schemaValidationConfigs)
    result.schemaValidationConfigs.add(Cfn::SchemaValidationConfigProperty{.attribute = *validation.attribute});
  return result;
}

Optional<Value<double>> seconds(const Optional<Duration>& duration) {
  return duration ? Optional<Value<double>>(duration->toSeconds()) : Optional<Value<double>>();
}

/// What belongs to Kafka: the consumer group and the schemas, beside the cluster of AWS or of one's own.
void renderKafka(CfnEventSourceMappingProps& cfn, const EventSourceMappingProps& o, EventSourceMapping& mapping,
                 IFunction& target) {
  if (o.kafkaTopic) cfn.topics = {*o.kafkaTopic};
  if (o.kafkaBootstrapServers.hasValue())
    cfn.selfManagedEventSource = Cfn::SelfManagedEventSourceProperty{
        .endpoints = Cfn::EndpointsProperty{.kafkaBootstrapServers = o.kafkaBootstrapServers}};
  if (!o.kafkaConsumerGroupId && !o.schemaRegistryConfig) return;
  Optional<Cfn::SchemaRegistryConfigProperty> registry;
  if (o.schemaRegistryConfig) registry = render((*o.schemaRegistryConfig)->bind(mapping, target));
  if (o.kafkaBootstrapServers.hasValue())
    cfn.selfManagedKafkaEventSourceConfig = Cfn::SelfManagedKafkaEventSourceConfigProperty{
        .consumerGroupId = o.kafkaConsumerGroupId, .schemaRegistryConfig = registry};
  if (o.eventSourceArn)
    cfn.amazonManagedKafkaEventSourceConfig = Cfn::AmazonManagedKafkaEventSourceConfigProperty{
        .consumerGroupId = o.kafkaConsumerGroupId, .schemaRegistryConfig = registry};
}

Value<std::string> arnOf(const Stack& stack, Value<std::string> id) {
  return stack.formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                          .resource = "event-source-mapping",
                          .resourceName = std::move(id),
                          .service = "lambda"});
}

class ImportedMapping final : public Resource, public virtual IEventSourceMapping {
 public:
  using Props = Value<std::string>;
  explicit ImportedMapping(Scope scope, Value<std::string> id) : Resource(scope), id_(std::move(id)) {}
  Value<std::string> eventSourceMappingId() const override { return id_; }
  Value<std::string> eventSourceMappingArn() const override { return arnOf(stack(), id_); }
  EventSourceMappingReference eventSourceMappingRef() const override {
    return {.eventSourceMappingArn = eventSourceMappingArn(), .eventSourceMappingId = id_};
  }

 private:
  Value<std::string> id_;
};

}  // namespace

EventSourceMapping::EventSourceMapping(Scope scope, EventSourceMappingProps props)
    : Resource{detail::injected<EventSourceMapping>(scope, props)} {
  const EventSourceMappingProps& o = props;
  IFunction& target = *props.target;
  check(o, *this);
  if (o.filterEncryption) o.filterEncryption->grantDecrypt(iam::ServicePrincipal("lambda.amazonaws.com"));
  CfnEventSourceMappingProps cfn{.batchSize = o.batchSize,
                                 .bisectBatchOnFunctionError = o.bisectBatchOnError,
                                 .enabled = o.enabled,
                                 .functionName = target.functionName(),
                                 .maximumBatchingWindowInSeconds = seconds(o.maxBatchingWindow),
                                 .maximumRecordAgeInSeconds = seconds(o.maxRecordAge),
                                 .maximumRetryAttempts = o.retryAttempts,
                                 .parallelizationFactor = o.parallelizationFactor,
                                 .startingPosition = o.startingPosition,
                                 .startingPositionTimestamp = o.startingPositionTimestamp,
                                 .tumblingWindowInSeconds = seconds(o.tumblingWindow)};
  if (o.onFailure)
    cfn.destinationConfig = Cfn::DestinationConfigProperty{
        .onFailure = Cfn::OnFailureProperty{.destination = *(*o.onFailure)->bind(*this, target).destination}};
  if (o.eventSourceArn) cfn.eventSourceArn = *o.eventSourceArn;
  if (o.filters.hasValue()) {
    List<Cfn::FilterProperty> filters = List<Cfn::FilterProperty>::empty();
    for (const FilterCriteria& filter : o.filters) filters.add(Cfn::FilterProperty{.pattern = filter.pattern});
    cfn.filterCriteria = Cfn::FilterCriteriaProperty{.filters = filters};
  }
  if (o.reportBatchItemFailures.valueOr(false)) cfn.functionResponseTypes = {"ReportBatchItemFailures"};
  if (o.filterEncryption) cfn.kmsKeyArn = o.filterEncryption->keyArn();
  if (o.logLevel) cfn.loggingConfig = Cfn::LoggingConfigProperty{.systemLogLevel = *o.logLevel};
  if (o.metricsConfig) cfn.metricsConfig = Cfn::MetricsConfigProperty{.metrics = *o.metricsConfig->metrics};
  if (o.provisionedPollerConfig)
    cfn.provisionedPollerConfig =
        Cfn::ProvisionedPollerConfigProperty{.maximumPollers = o.provisionedPollerConfig->maximumPollers,
                                             .minimumPollers = o.provisionedPollerConfig->minimumPollers,
                                             .pollerGroupName = o.provisionedPollerConfig->pollerGroupName};
  if (o.maxConcurrency) cfn.scalingConfig = Cfn::ScalingConfigProperty{.maximumConcurrency = *o.maxConcurrency};
  for (const SourceAccessConfiguration& access : o.sourceAccessConfigurations)
    cfn.sourceAccessConfigurations.add(
        Cfn::SourceAccessConfigurationProperty{.type = *access.type, .uri = *access.uri});
  renderKafka(cfn, o, *this, target);
  New<CfnEventSourceMapping> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  id_ = resource->ref();
  arn_ = arnOf(stack(), id_);
}

Handle<EventSourceMapping> FunctionBase::addEventSourceMapping(Id id, EventSourceMappingOptions o) {
  return New<EventSourceMapping>{*this,
                                 id,
                                 {.batchSize = o.batchSize,
                                  .bisectBatchOnError = o.bisectBatchOnError,
                                  .enabled = o.enabled,
                                  .eventSourceArn = o.eventSourceArn,
                                  .filterEncryption = o.filterEncryption,
                                  .filters = o.filters,
                                  .kafkaBootstrapServers = o.kafkaBootstrapServers,
                                  .kafkaConsumerGroupId = o.kafkaConsumerGroupId,
                                  .kafkaTopic = o.kafkaTopic,
                                  .logLevel = o.logLevel,
                                  .maxBatchingWindow = o.maxBatchingWindow,
                                  .maxConcurrency = o.maxConcurrency,
                                  .maxRecordAge = o.maxRecordAge,
                                  .metricsConfig = o.metricsConfig,
                                  .onFailure = o.onFailure,
                                  .parallelizationFactor = o.parallelizationFactor,
                                  .provisionedPollerConfig = o.provisionedPollerConfig,
                                  .reportBatchItemFailures = o.reportBatchItemFailures,
                                  .retryAttempts = o.retryAttempts,
                                  .schemaRegistryConfig = o.schemaRegistryConfig,
                                  .sourceAccessConfigurations = o.sourceAccessConfigurations,
                                  .startingPosition = o.startingPosition,
                                  .startingPositionTimestamp = o.startingPositionTimestamp,
                                  .supportS3OnFailureDestination = o.supportS3OnFailureDestination,
                                  .target = *this,
                                  .tumblingWindow = o.tumblingWindow}};
}

Handle<IEventSourceMapping> EventSourceMapping::fromEventSourceMappingId(const Parent& scope, const Id& id,
                                                                         Value<std::string> eventSourceMappingId) {
  return New<ImportedMapping>{scope, id, std::move(eventSourceMappingId)};
}

}  // namespace cdk::lambda
