// SPDX-License-Identifier: Apache-2.0
// Functions with all properties but those of networks, grants, permissions, metrics, layers and imported functions.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
using lambda::Code, lambda::Runtime;

int main() {
  App app;
  New<Stack> stack{app, "Functions"};
  const Code code = Code::fromInline("exports.handler = async () => {};");

  // All defaults, and every way to add to a function.
  New<lambda::Function> plain{stack, "Plain", {.code = code, .handler = "index.handler", .runtime = Runtime::NODEJS_22_X}};
  plain->addEnvironment("B", "b");
  plain->addEnvironment("A", plain->stack().region());
  plain->addToRolePolicy(iam::PolicyStatement{{.actions = {"s3:ListAllMyBuckets"}, .resources = {"*"}}});

  // Everything at once.
  New<kms::Key> key{stack, "Key"};
  New<logs::LogGroup> group{stack, "Group"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto signing = lambda::CodeSigningConfig::fromCodeSigningConfigArn(
      stack, "Signing", "arn:aws:lambda:eu-west-1:111111111111:code-signing-config:csc-0123456789abcdef0");
  New<lambda::Function> full{stack, "Full", {
      .applicationLogLevelV2 = lambda::ApplicationLogLevel::WARN,
      .architecture = lambda::Architecture::ARM_64,
      .code = Code::fromAsset("files"),
      .codeSigningConfig = signing,
      .deadLetterQueueEnabled = true,
      .description = "everything",
      .environment = {{"MODE", "fast"}, {"QUEUE", "none"}},
      .environmentEncryption = key,
      .functionName = "full-function",
      .handler = "index.handler",
      .initialPolicy = {iam::PolicyStatement{{.actions = {"sqs:ListQueues"}, .resources = {"*"}}}},
      .loggingFormat = lambda::LoggingFormat::JSON,
      .logGroup = group,
      .maxEventAge = Duration::hours(1),
      .memorySize = 512,
      .recursiveLoop = lambda::RecursiveLoop::ALLOW,
      .reservedConcurrentExecutions = 3,
      .retryAttempts = 0,
      .runtime = Runtime::PYTHON_3_13,
      .runtimeManagementMode = lambda::RuntimeManagementMode::FUNCTION_UPDATE,
      .snapStart = lambda::SnapStartConf::ON_PUBLISHED_VERSIONS,
      .systemLogLevelV2 = lambda::SystemLogLevel::DEBUG,
      .timeout = Duration::minutes(1),
      .tracing = lambda::Tracing::ACTIVE,
  }};
  New<sns::Topic> topic{stack, "Topic"};
  New<lambda::Function> givenRole{stack, "GivenRole", {
      .code = code,
      .deadLetterTopic = topic,
      .handler = "index.handler",
      .role = role,
      .runtime = Runtime::NODEJS_LATEST,
      .runtimeManagementMode = lambda::RuntimeManagementMode::manual("arn:aws:lambda:eu-west-1::runtime:abc"),
      .tenancyConfig = lambda::TenancyConfig::PER_TENANT,
      .tracing = lambda::Tracing::PASS_THROUGH,
  }};
  New<sqs::Queue> queue{stack, "Queue"};
  New<lambda::Function> durable{stack, "Durable", {
      .code = code,
      .deadLetterQueue = queue,
      .durableConfig = lambda::DurableConfig{.executionTimeout = Duration::hours(2), .retentionPeriod = Duration::days(7)},
      .ephemeralStorageSize = Size::gibibytes(1),
      .handler = "index.handler",
      .runtime = Runtime::NODEJS_24_X,
      .tracing = lambda::Tracing::DISABLED,
  }};

  // Code of buckets and parameters.
  const auto bucket = s3::Bucket::fromBucketName(stack, "Bucket", "code-bucket");
  New<lambda::Function> fromBucket{stack, "FromBucket", {
      .code = Code::fromBucket(*bucket, "code.zip", "1"), .handler = "x", .runtime = Runtime::JAVA_21}};
  New<lambda::Function> fromBucketV2{stack, "FromBucketV2", {
      .code = Code::fromBucketV2(*bucket, "code.zip", {.objectVersion = "2", .sourceKMSKey = key}),
      .handler = "x",
      .runtime = Runtime::PROVIDED_AL2023}};
  const auto parameters = Code::fromCfnParameters();
  New<lambda::Function> fromParameters{stack, "FromParameters", {
      .code = parameters, .handler = "x", .runtime = Runtime::DOTNET_8}};
  New<CfnOutput> parameter{stack, "Parameter", {.value = parameters.bucketNameParam() + "/" + parameters.objectKeyParam()}};
  New<CfnParameter> named{stack, "Named"};
  New<lambda::Function> fromNamed{stack, "FromNamed", {
      .code = Code::fromCfnParameters({.bucketNameParam = named, .objectKeyParam = named, .sourceKMSKey = key}),
      .handler = "x",
      .runtime = Runtime::RUBY_3_4}};

  // Grants and permissions.
  plain->grantInvoke(*role);
  plain->grantInvoke(*role);
  plain->grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  plain->grantInvoke(iam::AccountPrincipal("222222222222"));
  plain->grantInvoke(iam::OrganizationPrincipal("o-1234567890"));
  full->grantInvokeLatestVersion(*role);
  full->grantInvokeUrl(*role);
  full->grantInvokeUrl(iam::ServicePrincipal("apigateway.amazonaws.com"));
  full->grantInvokeCompositePrincipal(iam::CompositePrincipal(
      iam::ServicePrincipal("sns.amazonaws.com"), iam::ArnPrincipal("arn:aws:iam::333333333333:role/r")));
  plain->addPermission("Sourced", lambda::Permission{
      .principal = iam::ServicePrincipal("s3.amazonaws.com"), .sourceAccount = "111111111111", .sourceArn = "arn:aws:s3:::b"});
  plain->addPermission("Conditions", lambda::Permission{
      .principal = iam::PrincipalWithConditions(iam::ServicePrincipal("iot.amazonaws.com"), Json::object({
          {"ArnLike", Json::object({{"aws:SourceArn", "arn:aws:iot:eu-west-1:111111111111:rule/r"}})},
          {"StringEquals", Json::object({{"aws:SourceAccount", "111111111111"}})}}))});
  New<Stack> caller{app, "Caller"};
  plain->addPermission("Skill", lambda::Permission{
      .action = "lambda:*",
      .eventSourceToken = "amzn1.ask",
      .organizationId = "o-0987654321",
      .principal = iam::AnyPrincipal(),
      .scope = caller});

  // Metrics.
  const auto alarm = [&](const char* id, const cloudwatch::Metric& metric) {
    New<cloudwatch::Alarm> made{stack, id, {.evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  };
  alarm("Errors", plain->metricErrors());
  alarm("Throttles", plain->metricThrottles());
  alarm("Durations", plain->metricDuration({.statistic = "p99"}));
  alarm("Invocations", plain->metricInvocations());
  alarm("Other", plain->metric("IteratorAge"));
  alarm("All", lambda::Function::metricAllConcurrentExecutions());
  alarm("AllErrors", lambda::Function::metricAllErrors());
  alarm("AllDurations", lambda::Function::metricAllDuration());

  // Layers.
  New<lambda::LayerVersion> layer{stack, "Layer", {
      .code = Code::fromAsset("files"),
      .compatibleArchitectures = {lambda::Architecture::X86_64},
      .compatibleRuntimes = {Runtime::PYTHON_3_13, Runtime::PYTHON_3_12},
      .description = "a layer",
      .layerVersionName = "layer",
      .license = "MIT",
      .removalPolicy = RemovalPolicy::RETAIN,
  }};
  layer->addPermission("Account", lambda::LayerVersionPermission{.accountId = "222222222222"});
  layer->addPermission("Organization", lambda::LayerVersionPermission{.accountId = "*", .organizationId = "o-1234567890"});
  const auto imported = lambda::LayerVersion::fromLayerVersionArn(
      stack, "ALayer", "arn:aws:lambda:eu-west-1:111111111111:layer:l:1");
  New<lambda::Function> layered{stack, "Layered", {
      .code = Code::fromAsset("files"), .handler = "index.handler", .layers = {layer, imported}, .runtime = Runtime::PYTHON_3_13}};
  layered->configureAsyncInvoke(lambda::EventInvokeConfigOptions{.retryAttempts = 1});
  New<CfnOutput> logGroup{stack, "LogGroup", {.value = layered->logGroup().logGroupName()}};

  // Imported functions.
  const auto byName = lambda::Function::fromFunctionName(stack, "ByName", "known");
  byName->grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  const auto byArn = lambda::Function::fromFunctionArn(stack, "ByArn", "arn:aws:lambda:eu-west-1:111111111111:function:other");
  byArn->addToRolePolicy(iam::PolicyStatement{{.actions = {"s3:*"}, .resources = {"*"}}});
  const auto byAttributes = lambda::Function::fromFunctionAttributes(stack, "ByAttributes", lambda::FunctionAttributes{
      .functionArn = "arn:aws:lambda:eu-west-1:111111111111:function:third", .role = role, .skipPermissions = true});
  byAttributes->grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  byAttributes->addToRolePolicy(iam::PolicyStatement{{.actions = {"s3:GetObject"}, .resources = {"*"}}});
  New<CfnOutput> names{stack, "Names", {
      .value = byName->functionArn() + byArn->functionName() + full->functionName() + full->latestVersion()->functionArn()}};
  app.synth();
}
