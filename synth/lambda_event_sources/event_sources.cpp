// SPDX-License-Identifier: Apache-2.0
// What invokes functions with its events, and where records go that could not be processed.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/lambda/function_base.hpp>
#include <cdkpp/lambda_event_sources/s3_event_source.hpp>
#include <cdkpp/lambda_event_sources/s3_on_failure_destination.hpp>
#include <cdkpp/lambda_event_sources/sns_dlq.hpp>
#include <cdkpp/lambda_event_sources/sns_event_source.hpp>
#include <cdkpp/lambda_event_sources/sqs_dlq.hpp>
#include <cdkpp/lambda_event_sources/sqs_event_source.hpp>
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/s3_notifications/lambda_destination.hpp>
#include <cdkpp/sns/itopic.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::lambda_event_sources {

SqsEventSource::SqsEventSource(sqs::IQueue& queue, SqsEventSourceProps props)
    : queue_(&queue), props_(std::move(props)) {
  detail::PropertyRules rules;
  rules.require(!props_.maxBatchingWindow || !queue.fifo(),
                "maxBatchingWindow is not there for FIFO queues; leave it out");
  rules.range("maxBatchingWindow", props_.maxBatchingWindow, Duration::seconds(0), Duration::seconds(300));
  constexpr double most = 10000, mostAtOnce = 10;
  rules.range("batchSize", props_.batchSize, 1, props_.maxBatchingWindow ? most : mostAtOnce);
  if (props_.provisionedPollerConfig) {
    const lambda::ProvisionedPollerConfig& pollers = *props_.provisionedPollerConfig;
    rules.require(!props_.maxConcurrency,
                  "provisionedPollerConfig and maxConcurrency cannot be given both; choose one");
    rules.range("provisionedPollerConfig.minimumPollers", pollers.minimumPollers, 2, 200);
    rules.range("provisionedPollerConfig.maximumPollers", pollers.maximumPollers, 2, 2000);
  }
  rules.check("CDKPP4630", queue);
}

void SqsEventSource::bind(lambda::IFunction& target) {
  mapping_ = target.addEventSourceMapping(
      Id("SqsEventSource:" + Names::nodeUniqueId(queue_->node()), target.node().location()),
      lambda::EventSourceMappingOptions{.batchSize = props_.batchSize,
                                        .enabled = props_.enabled,
                                        .eventSourceArn = queue_->queueArn(),
                                        .filterEncryption = props_.filterEncryption,
                                        .filters = props_.filters,
                                        .maxBatchingWindow = props_.maxBatchingWindow,
                                        .maxConcurrency = props_.maxConcurrency,
                                        .metricsConfig = props_.metricsConfig,
                                        .provisionedPollerConfig = props_.provisionedPollerConfig,
                                        .reportBatchItemFailures = props_.reportBatchItemFailures});
  if (target.role())
    queue_->grantConsumeMessages(target);
  else
    Annotations::of(target).addWarningV2("@aws-cdk/aws-lambda-event-sources:sqsFunctionImportWithoutRole",
                                         "Function '" + target.path() +
                                             "' was imported without an IAM role so it was not granted access to "
                                             "consume messages from '" +
                                             queue_->path() + "'");
}

const lambda::EventSourceMapping& SqsEventSource::mapping() const {
  if (!mapping_)
    throw ValidationError(
        "CDKPP4631", "the queue is not the event source of a function yet; pass this to addEventSource first", *queue_);
  return *mapping_;
}
Value<std::string> SqsEventSource::eventSourceMappingId() const { return mapping().eventSourceMappingId(); }
Value<std::string> SqsEventSource::eventSourceMappingArn() const { return mapping().eventSourceMappingArn(); }

void SnsEventSource::bind(lambda::IFunction& target) {
  topic_->addSubscription(sns_subscriptions::LambdaSubscription(target, props_));
}

void S3EventSource::bind(lambda::IFunction& target) {
  for (const Value<std::string>& event : *props_.events)
    bucket_->addEventNotification(event, s3_notifications::LambdaDestination(target), props_.filters);
}

lambda::DlqDestinationConfig S3OnFailureDestination::bind(lambda::IEventSourceMapping&,
                                                          lambda::IFunction& targetHandler) {
  bucket_->grantReadWrite(targetHandler);
  return {.destination = bucket_->bucketArn()};
}
lambda::DlqDestinationConfig SqsDlq::bind(lambda::IEventSourceMapping&, lambda::IFunction& targetHandler) {
  queue_->grantSendMessages(targetHandler);
  return {.destination = queue_->queueArn()};
}
lambda::DlqDestinationConfig SnsDlq::bind(lambda::IEventSourceMapping&, lambda::IFunction& targetHandler) {
  topic_->grantPublish(targetHandler);
  return {.destination = topic_->topicArn()};
}

}  // namespace cdk::lambda_event_sources
