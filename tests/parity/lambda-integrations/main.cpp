// SPDX-License-Identifier: Apache-2.0
// Functions as what other services invoke, and what functions send to: event sources, destinations, subscriptions,
// targets, actions.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/cloudwatch_actions.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/events_targets.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/lambda_destinations.hpp>
#include <cdkpp/lambda_event_sources.hpp>
#include <cdkpp/logs.hpp>
#include <cdkpp/logs_destinations.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
namespace destinations = cdk::lambda_destinations;
namespace sources = cdk::lambda_event_sources;
using cloudwatch_actions::LambdaAction;
using events_targets::LambdaFunction;
using logs_destinations::LambdaDestination;
using sns_subscriptions::LambdaSubscription;

int main() {
  App app;
  New<Stack> stack{app, "Integrations"};
  const lambda::FunctionProps base{
      .code = lambda::Code::fromInline("x"), .handler = "index.handler", .runtime = lambda::Runtime::PYTHON_3_13};
  New<lambda::Function> fn{stack, "Fn", base};
  New<lambda::Function> other{stack, "Other", base};
  New<sqs::Queue> queue{stack, "Queue"};
  New<sns::Topic> topic{stack, "Topic"};
  New<kms::Key> key{stack, "Key"};

  // Event sources.
  fn->addEventSource(sources::SqsEventSource(queue));
  New<sqs::Queue> tunedQueue{stack, "Tuned"};
  sources::SqsEventSource tuned(tunedQueue, {
      .batchSize = 100,
      .enabled = false,
      .filterEncryption = key,
      .filters = {lambda::FilterCriteria::filter(Json::object({{"body", Json::object({{"a", lambda::FilterRule::exists()}})}}))},
      .maxBatchingWindow = Duration::seconds(30),
      .maxConcurrency = 5,
      .metricsConfig = lambda::MetricsConfig{.metrics = {lambda::MetricType::EVENT_COUNT}},
      .reportBatchItemFailures = true});
  fn->addEventSource(tuned);
  New<CfnOutput> mapping{stack, "Mapping", {.value = tuned.eventSourceMappingId() + tuned.eventSourceMappingArn()}};
  New<lambda::Function> withEvents{stack, "WithEvents", {
      .code = lambda::Code::fromInline("x"),
      .events = {
          sources::SqsEventSource(queue, {.provisionedPollerConfig =
              lambda::ProvisionedPollerConfig{.maximumPollers = 9, .minimumPollers = 3}}),
          sources::SnsEventSource(topic, {.filterPolicy =
              {{"kind", sns::SubscriptionFilter::stringFilter({.allowlist = {"a"}})}}})},
      .handler = "index.handler",
      .onFailure = destinations::SqsDestination(queue),
      .onSuccess = destinations::SnsDestination(topic),
      .runtime = lambda::Runtime::PYTHON_3_13,
  }};
  fn->addEventSourceMapping("Stream", lambda::EventSourceMappingOptions{
      .eventSourceArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/s",
      .onFailure = sources::SqsDlq(queue),
      .startingPosition = lambda::StartingPosition::LATEST});
  fn->addEventSourceMapping("Other", lambda::EventSourceMappingOptions{
      .eventSourceArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/o",
      .onFailure = sources::SnsDlq(topic),
      .startingPosition = lambda::StartingPosition::LATEST});
  const auto imported = lambda::Function::fromFunctionArn(stack, "Imported", "arn:aws:lambda:eu-west-1:111111111111:function:f");
  imported->addEventSource(sources::SqsEventSource(queue));

  // Destinations.
  fn->configureAsyncInvoke(lambda::EventInvokeConfigOptions{
      .onFailure = destinations::LambdaDestination(other), .onSuccess = destinations::EventBridgeDestination()});
  New<events::EventBus> bus{stack, "Bus"};
  other->configureAsyncInvoke(lambda::EventInvokeConfigOptions{
      .onFailure = destinations::EventBridgeDestination(bus),
      .onSuccess = destinations::LambdaDestination(fn, {.responseOnly = true})});
  New<lambda::Function> third{stack, "Third", base};
  third->currentVersion().configureAsyncInvoke(lambda::EventInvokeConfigOptions{
      .maxEventAge = Duration::minutes(5), .onFailure = destinations::LambdaDestination(fn, {.responseOnly = true})});

  // Subscriptions.
  topic->addSubscription(LambdaSubscription(fn));
  topic->addSubscription(LambdaSubscription(other, {.deadLetterQueue = queue}));
  New<Stack> far{app, "Far"};
  New<sns::Topic> farTopic{far, "FarTopic"};
  farTopic->addSubscription(LambdaSubscription(fn));

  // Targets of rules.
  New<events::Rule> rule{stack, "Rule", {
      .schedule = events::Schedule::rate(Duration::hours(1)), .targets = {LambdaFunction(fn)}}};
  rule->addTarget(LambdaFunction(other, {
      .deadLetterQueue = queue,
      .event = events::RuleTargetInput::fromObject(Json::object({{"a", 1}})),
      .maxEventAge = Duration::hours(2),
      .retryAttempts = 3}));
  rule->addTarget(LambdaFunction(fn, {.event = events::RuleTargetInput::fromText("twice")}));
  New<events::Rule> ofVersion{stack, "OfVersion", {
      .schedule = events::Schedule::rate(Duration::days(1)), .targets = {LambdaFunction(third->currentVersion())}}};

  // Log events and alarms.
  New<logs::LogGroup> group{stack, "Group"};
  group->addSubscriptionFilter("All", {
      .destination = LambdaDestination(fn), .filterPattern = logs::FilterPattern::allEvents()});
  group->addSubscriptionFilter("Permitted", {
      .destination = LambdaDestination(fn, {.addPermissions = false}), .filterPattern = logs::FilterPattern::allEvents()});
  New<cloudwatch::Alarm> alarm{stack, "Alarm", {.evaluationPeriods = 1, .metric = fn->metricErrors(), .threshold = 1}};
  alarm->addAlarmAction(LambdaAction(fn));
  alarm->addOkAction(LambdaAction(fn));
  alarm->addInsufficientDataAction(LambdaAction(third->currentVersion(), {.useUniquePermissionId = true}));
  app.synth();
}
