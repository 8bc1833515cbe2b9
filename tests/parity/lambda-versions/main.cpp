// SPDX-License-Identifier: Apache-2.0
// Versions and their hashes, aliases with weights, URLs, event source mappings, functions that a stack has once.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;
using lambda::Code, lambda::FilterRule, lambda::Runtime;

int main() {
  App app;
  New<Stack> stack{app, "Versions"};
  const Code code = Code::fromInline("exports.handler = async () => {};");

  // Versions: of functions with many properties and with few.
  New<lambda::Function> plain{stack, "Plain", {.code = code, .handler = "index.handler", .runtime = Runtime::NODEJS_22_X}};
  auto& current = plain->currentVersion();
  New<lambda::Function> tuned{stack, "Tuned", {
      .code = code,
      .currentVersionOptions = lambda::VersionOptions{
          .codeSha256 = "abc", .description = "current", .maxEventAge = Duration::minutes(2),
          .provisionedConcurrentExecutions = 2, .removalPolicy = RemovalPolicy::RETAIN, .retryAttempts = 1},
      .description = "tuned",
      .environment = {{"Z", "1"}, {"A", "2"}, {"LATER", current.functionArn()}},
      .handler = "index.handler",
      .memorySize = 256,
      .reservedConcurrentExecutions = 1,
      .runtime = Runtime::NODEJS_22_X,
      .timeout = Duration::seconds(9),
  }};
  tuned->invalidateVersionBasedOn("first");
  tuned->invalidateVersionBasedOn("second");
  tuned->currentVersion().addAlias("live");
  New<lambda::LayerVersion> layer{stack, "Layer", {
      .code = Code::fromAsset("files"), .compatibleRuntimes = {Runtime::PYTHON_3_13}}};
  New<lambda::Function> layered{stack, "Layered", {
      .code = Code::fromAsset("files"), .handler = "index.handler", .layers = {layer}, .runtime = Runtime::PYTHON_3_13}};
  layered->addEnvironment("B", "b");
  layered->addEnvironment("A", "a");
  auto& version = layered->currentVersion();
  New<lambda::Version> given{stack, "Given", {
      .lambda = plain, .maxExecutionEnvironments = 3, .minExecutionEnvironments = 1}};
  New<lambda::Function> named{stack, "Unlayered", {
      .code = code,
      .handler = "index.handler",
      .layers = {lambda::LayerVersion::fromLayerVersionAttributes(stack, "Imported", {
          .compatibleRuntimes = {Runtime::NODEJS_22_X}, .layerVersionArn = "arn:aws:lambda:eu-west-1:111111111111:layer:l:1"})},
      .runtime = Runtime::NODEJS_22_X}};
  named->currentVersion().grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  const auto byArn = lambda::Version::fromVersionArn(stack, "ByArn", "arn:aws:lambda:eu-west-1:111111111111:function:f:7");
  const auto byAttributes = lambda::Version::fromVersionAttributes(
      stack, "ByAttributes", lambda::VersionAttributes{.lambda = plain, .version = "3"});
  New<CfnOutput> out{stack, "Out", {.value = current.version() + "," + byArn->version() + "," + byArn->functionName() + "," +
                                              byAttributes->functionArn() + "," + byArn->lambda()->functionArn()}};
  New<CfnOutput> edge{stack, "Edge", {.value = plain->currentVersion().edgeArn()}};

  // Aliases.
  New<lambda::Alias> alias{stack, "Alias", {
      .additionalVersions = {lambda::VersionWeight{.version = byAttributes, .weight = 0.1},
                             lambda::VersionWeight{.version = current, .weight = 0.2}},
      .aliasName = "prod",
      .description = "an alias",
      .maxEventAge = Duration::hours(2),
      .provisionedConcurrentExecutions = 5,
      .retryAttempts = 2,
      .version = version,
  }};
  alias->grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  alias->addPermission("Any", lambda::Permission{.principal = iam::AccountPrincipal("222222222222")});
  plain->addAlias("beta", lambda::AliasOptions{.description = "beta"});
  const auto importedAlias = lambda::Alias::fromAliasAttributes(
      stack, "ImportedAlias", lambda::AliasAttributes{.aliasName = "x", .aliasVersion = byAttributes});
  New<CfnOutput> aliases{stack, "Aliases", {.value = alias->functionName() + "," + alias->functionArn() + "," + alias->aliasName() +
                                                      "," + importedAlias->functionName() + "," + importedAlias->functionArn()}};
  New<cloudwatch::Alarm> aliasErrors{stack, "AliasErrors", {
      .evaluationPeriods = 1, .metric = alias->metricErrors(), .threshold = 1}};
  New<cloudwatch::Alarm> versionErrors{stack, "VersionErrors", {
      .evaluationPeriods = 1, .metric = current.metricErrors(), .threshold = 1}};

  // URLs.
  const auto url = plain->addFunctionUrl();
  url->grantInvokeUrl(iam::ArnPrincipal("arn:aws:iam::111111111111:role/r"));
  const auto open = alias->addFunctionUrl(lambda::FunctionUrlOptions{
      .authType = lambda::FunctionUrlAuthType::NONE,
      .cors = lambda::FunctionUrlCorsOptions{
          .allowCredentials = true, .allowedHeaders = {"x-a"},
          .allowedMethods = {lambda::HttpMethod::GET, lambda::HttpMethod::POST},
          .allowedOrigins = {"https://example.com"}, .exposedHeaders = {"x-b"}, .maxAge = Duration::minutes(5)},
      .invokeMode = lambda::InvokeMode::RESPONSE_STREAM});
  tuned->addFunctionUrl(lambda::FunctionUrlOptions{.cors = lambda::FunctionUrlCorsOptions{.allowedOrigins = {"*"}}});
  New<CfnOutput> urls{stack, "Urls", {.value = url->url() + open->functionArn()}};

  // Event source mappings.
  New<kms::Key> key{stack, "Key"};
  plain->addEventSourceMapping("Queue", lambda::EventSourceMappingOptions{
      .batchSize = 5,
      .enabled = false,
      .eventSourceArn = "arn:aws:sqs:eu-west-1:111111111111:q",
      .filterEncryption = key,
      .filters = {lambda::FilterCriteria::filter(Json::object({{"body", Json::object({
          {"a", FilterRule::isEqual("x")}, {"b", FilterRule::isEqual(1)}, {"c", FilterRule::between(1, 5)},
          {"d", FilterRule::exists()}, {"e", FilterRule::notExists()}, {"f", FilterRule::beginsWith("p")},
          {"g", FilterRule::notEquals("n")}, {"h", FilterRule::or_("a", "b")}, {"i", FilterRule::null()},
          {"j", FilterRule::empty()}})}}))},
      .maxBatchingWindow = Duration::seconds(20),
      .maxConcurrency = 7,
      .metricsConfig = lambda::MetricsConfig{.metrics = {lambda::MetricType::EVENT_COUNT}},
      .provisionedPollerConfig = lambda::ProvisionedPollerConfig{.maximumPollers = 5, .minimumPollers = 2},
      .reportBatchItemFailures = true});
  New<lambda::EventSourceMapping> mapping{stack, "Stream", {
      .bisectBatchOnError = true,
      .eventSourceArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/s",
      .maxRecordAge = Duration::hours(1),
      .parallelizationFactor = 2,
      .retryAttempts = 3,
      .startingPosition = lambda::StartingPosition::AT_TIMESTAMP,
      .startingPositionTimestamp = 1700000000,
      .target = alias,
      .tumblingWindow = Duration::minutes(1)}};
  New<lambda::EventSourceMapping> kafka{stack, "Kafka", {
      .kafkaBootstrapServers = {"a:9092", "b:9092"},
      .kafkaConsumerGroupId = "group",
      .kafkaTopic = "topic",
      .logLevel = lambda::EventSourceMappingLogLevel::INFO,
      .sourceAccessConfigurations = {lambda::SourceAccessConfiguration{
          .type = lambda::SourceAccessConfigurationType::SASL_SCRAM_512_AUTH,
          .uri = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:s"}},
      .target = plain}};
  const auto known = lambda::EventSourceMapping::fromEventSourceMappingId(stack, "Known", "11111111-2222-3333-4444-555555555555");
  New<CfnOutput> mappings{stack, "Mappings", {.value = mapping->eventSourceMappingArn() + known->eventSourceMappingArn()}};

  // Functions that a stack has once.
  const lambda::SingletonFunctionProps once{
      .code = code, .handler = "index.handler", .lambdaPurpose = "Purpose", .runtime = Runtime::NODEJS_22_X,
      .uuid = "84c0de93-353f-4217-9b0b-45b6c993251a"};
  New<lambda::SingletonFunction> first{stack, "First", once};
  New<lambda::SingletonFunction> second{stack, "Second", once};
  second->addEnvironment("KEY", "value");
  second->addPermission("Permission", lambda::Permission{.principal = iam::ServicePrincipal("events.amazonaws.com")});
  second->grantInvoke(iam::ServicePrincipal("sns.amazonaws.com"));
  second->addDependency(*key);
  second->dependOn(*plain);
  New<CfnOutput> singleton{stack, "Singleton", {
      .value = second->functionArn() + second->currentVersion().version() + second->logGroup().logGroupName()}};
  app.synth();
}
