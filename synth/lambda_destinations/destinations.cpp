// SPDX-License-Identifier: Apache-2.0
// Where results of asynchronous invocations go.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/events/event_bus.hpp>
#include <cdkpp/events/rule.hpp>
#include <cdkpp/events_targets/lambda_function.hpp>
#include <cdkpp/lambda_destinations/event_bridge_destination.hpp>
#include <cdkpp/lambda_destinations/lambda_destination.hpp>
#include <cdkpp/lambda_destinations/s3_destination.hpp>
#include <cdkpp/lambda_destinations/sns_destination.hpp>
#include <cdkpp/lambda_destinations/sqs_destination.hpp>
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/sns/itopic.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::lambda_destinations {

using lambda::DestinationConfig;
using lambda::DestinationOptions;
using lambda::IFunction;

DestinationConfig SqsDestination::bind(Construct&, IFunction& fn, Optional<DestinationOptions>) {
  queue_->grantSendMessages(fn);
  return {.destination = queue_->queueArn()};
}

DestinationConfig SnsDestination::bind(Construct&, IFunction& fn, Optional<DestinationOptions>) {
  topic_->grantPublish(fn);
  return {.destination = topic_->topicArn()};
}

DestinationConfig S3Destination::bind(Construct&, IFunction& fn, Optional<DestinationOptions>) {
  bucket_->grantRead(fn);
  bucket_->grantPut(fn);
  return {.destination = bucket_->bucketArn()};
}

DestinationConfig EventBridgeDestination::bind(Construct& scope, IFunction& fn, Optional<DestinationOptions>) {
  events::IEventBus* bus = eventBus_;
  if (!bus) {
    constexpr const char* id = "DefaultEventBus";
    if (const Handle<Construct> existing = scope.node().tryFindChild(id))
      bus = dynamic_cast<events::IEventBus*>(existing.get());
    else
      bus = events::EventBus::fromEventBusArn(
                scope, Id(id, scope.node().location()),
                Stack::of(fn).formatArn({.resource = "event-bus", .resourceName = "default", .service = "events"}))
                .get();
  }
  bus->grantPutEventsTo(fn);
  return {.destination = bus->eventBusArn()};
}

DestinationConfig LambdaDestination::bind(Construct& scope, IFunction& fn, Optional<DestinationOptions> options) {
  if (!options_.responseOnly.valueOr(false)) {
    fn_->grantInvoke(fn);
    return {.destination = fn_->functionArn()};
  }
  if (!options)
    throw ValidationError(
        "CDKPP4632", "responseOnly is for onSuccess and onFailure of asynchronous invocations; leave it out", scope);
  const std::string type = *options->type == lambda::DestinationType::FAILURE ? "Failure" : "Success";
  New<events::Rule> rule{
      scope,
      Id(type, scope.node().location()),
      {.eventPattern = events::EventPattern{.detailType = {"Lambda Function Invocation Result - " + type},
                                            .resources = {fn.functionArn() + ":$LATEST"},
                                            .source = {"lambda"}},
       .targets = {events_targets::LambdaFunction(
           *fn_, {.event = events::RuleTargetInput::fromEventPath("$.detail.responsePayload")})}}};
  return EventBridgeDestination().bind(scope, fn);
}

}  // namespace cdk::lambda_destinations
