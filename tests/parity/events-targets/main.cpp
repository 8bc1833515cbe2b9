// SPDX-License-Identifier: Apache-2.0
// Rules with targets of all kinds: queues, topics, buses, API destinations, jobs, queries, pipelines and streams.
#include <cdkpp/cdk.hpp>
#include <cdkpp/codebuild/cfn_project.hpp>
#include <cdkpp/codepipeline/cfn_pipeline.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/events_targets.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
using events::EventPattern;
namespace targets = events_targets;

struct ImportedStream : Resource, kinesis::IStreamRef {
  static constexpr const char* ARN = "arn:aws:kinesis:eu-west-1:111111111111:stream/s";
  explicit ImportedStream(Scope scope) : Resource(scope, {.environmentFromArn = ARN}) {}
  kinesis::StreamReference streamRef() const override { return {.streamArn = ARN, .streamName = "s"}; }
};

int main() {
  App app;
  New<Stack> stack{app, "Targets", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("events.amazonaws.com")}};
  New<sqs::Queue> dead{stack, "DeadLetters"};
  const Duration age = Duration::hours(2);
  const auto message = events::RuleTargetInput::fromText("x");
  const auto rule = [&](const char* id) {
    return New<events::Rule>{stack, id, {.eventPattern = EventPattern{.source = {"a"}}}};
  };

  const auto queues = rule("Queues");
  New<sqs::Queue> queue{stack, "Queue"};
  queues->addTarget(targets::SqsQueue(queue));
  New<sqs::Queue> fifo{stack, "Fifo", {.fifo = true}};
  queues->addTarget(targets::SqsQueue(fifo, {.deadLetterQueue = dead, .maxEventAge = age, .message = message,
      .messageGroupId = "group", .retryAttempts = 2}));
  New<kms::Key> key{stack, "Key"};
  New<sqs::Queue> encrypted{stack, "Encrypted", {.encryptionMasterKey = key}};
  queues->addTarget(targets::SqsQueue(encrypted));
  queues->addTarget(targets::SqsQueue(queue, {.retryAttempts = 0}));
  New<events::Rule> l2{stack, "L2", {
      .eventPattern = EventPattern{.source = {"a"}},
      .targets = {targets::SqsQueue(queue, {.maxEventAge = Duration::minutes(5)})},
  }};

  const auto topics = rule("Topics");
  New<sns::Topic> topic{stack, "Topic"};
  topics->addTarget(targets::SnsTopic(topic));
  topics->addTarget(targets::SnsTopic(topic, {.deadLetterQueue = dead, .maxEventAge = age, .message = message,
      .retryAttempts = 2, .role = role}));
  topics->addTarget(targets::SnsTopic(topic, {.authorizeUsingRole = true}));

  const auto buses = rule("Buses");
  New<events::EventBus> bus{stack, "Bus"};
  buses->addTarget(targets::EventBus(bus));
  buses->addTarget(targets::EventBus(bus, {.deadLetterQueue = dead, .role = role}));
  buses->addTarget(targets::EventBus(
      *events::EventBus::fromEventBusArn(stack, "OtherBus", "arn:aws:events:us-east-1:222222222222:event-bus/other")));

  const auto apis = rule("Apis");
  New<events::Connection> connection{stack, "Connection", {
      .authorization = events::Authorization::apiKey("k", SecretValue::secretsManager("s"))}};
  New<events::ApiDestination> destination{stack, "Destination", {.connection = connection, .endpoint = "https://example.com/*"}};
  apis->addTarget(targets::ApiDestination(destination));
  apis->addTarget(targets::ApiDestination(destination, {
      .deadLetterQueue = dead, .event = message, .eventRole = role, .headerParameters = {{"h", "1"}}, .maxEventAge = age,
      .pathParameterValues = {"p"}, .queryStringParameters = {{"q", "2"}}, .retryAttempts = 2}));
  apis->addTarget(targets::ApiDestination(destination, {.headerParameters = {{"b", "1"}, {"a", "2"}}}));

  const auto others = rule("Others");
  New<sqs::Queue> scope{stack, "Scope"};
  others->addTarget(targets::BatchJob("queue-arn", *scope, "definition-arn", *scope));
  others->addTarget(targets::BatchJob("queue-arn", *scope, "definition-arn", *scope, {.attempts = 3, .deadLetterQueue = dead,
      .event = message, .jobName = "job", .maxEventAge = age, .retryAttempts = 2, .size = 5}));
  others->addTarget(targets::RedshiftQuery("cluster-arn", {.database = "db", .sql = {"select 1"}}));
  others->addTarget(targets::RedshiftQuery("cluster-arn", {.database = "db", .dbUser = "me", .deadLetterQueue = dead,
      .input = message, .role = role, .sendEventBridgeEvent = true, .sql = {"select 1", "select 2"}, .statementName = "s"}));

  const auto services = rule("Services");
  New<codepipeline::CfnPipeline> pipeline{stack, "Pipeline", {
      .artifactStore = codepipeline::CfnPipeline::ArtifactStoreProperty{.location = "bucket", .type = "S3"},
      .roleArn = "role",
      .stages = List<codepipeline::CfnPipeline::StageDeclarationProperty>::empty(),
  }};
  New<codebuild::CfnProject> project{stack, "Project", {
      .artifacts = codebuild::CfnProject::ArtifactsProperty{.type = "NO_ARTIFACTS"},
      .environment = codebuild::CfnProject::EnvironmentProperty{
          .computeType = "BUILD_GENERAL1_SMALL", .image = "image", .type = "LINUX_CONTAINER"},
      .serviceRole = "role",
      .source = codebuild::CfnProject::SourceProperty{.type = "NO_SOURCE"},
  }};
  services->addTarget(targets::CodePipeline(pipeline));
  services->addTarget(targets::CodePipeline(pipeline, {.deadLetterQueue = dead, .eventRole = role, .maxEventAge = age, .retryAttempts = 2}));
  services->addTarget(targets::CodeBuildProject(project));
  services->addTarget(targets::CodeBuildProject(project, {.deadLetterQueue = dead, .event = message, .eventRole = role,
      .maxEventAge = age, .retryAttempts = 2}));
  New<ImportedStream> stream{stack, "Stream"};
  services->addTarget(targets::KinesisStream(stream, {.message = message, .partitionKeyPath = "$.id", .retryAttempts = 3}));
  app.synth();
}
