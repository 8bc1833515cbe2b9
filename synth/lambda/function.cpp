// SPDX-License-Identifier: Apache-2.0
// What a function is made of, beside its resource.
#include <cdkpp/lambda/function.hpp>

#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/region_info.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/lambda/layer_version.hpp>
#include <cdkpp/lambda/version.hpp>
#include <cdkpp/logs/log_group.hpp>
#include <cdkpp/logs/log_retention.hpp>
#include <cdkpp/sns/itopic.hpp>
#include <cdkpp/sqs/queue.hpp>

#include <algorithm>

#include "lambda/async_invoke.hpp"
#include "lambda/function_rules.hpp"
#include "lambda/runtimes.hpp"
#include "lambda/version_hash.hpp"

namespace cdk::lambda {
namespace {

bool contains(const List<std::string>& texts, const std::string& text) {
  for (const std::string& each : texts)
    if (each == text) return true;
  return false;
}

CfnFunction::CodeProperty render(const CodeConfig& code) {
  CfnFunction::CodeProperty result{.s3ObjectStorageMode = code.s3ObjectStorageMode,
                                   .sourceKmsKeyArn = code.sourceKMSKeyArn,
                                   .zipFile = code.inlineCode};
  if (code.image) result.imageUri = *code.image->imageUri;
  if (code.s3Location) {
    result.s3Bucket = *code.s3Location->bucketName;
    result.s3Key = *code.s3Location->objectKey;
    result.s3ObjectVersion = code.s3Location->objectVersion;
  }
  return result;
}

Optional<CfnFunction::ImageConfigProperty> renderImage(const CodeConfig& code) {
  if (!code.image) return {};
  const CodeImageConfig& image = *code.image;
  if (!image.cmd.hasValue() && !image.entrypoint.hasValue() && !image.workingDirectory) return {};
  return CfnFunction::ImageConfigProperty{
      .command = image.cmd, .entryPoint = image.entrypoint, .workingDirectory = image.workingDirectory};
}

Optional<CfnFunction::LoggingConfigProperty> renderLogging(const FunctionProps& props) {
  if (!props.logFormat && !props.loggingFormat && !props.logGroup) return {};
  const auto either = [](const Optional<std::string>& a, const Optional<std::string>& b) { return a ? a : b; };
  CfnFunction::LoggingConfigProperty result{
      .applicationLogLevel = either(props.applicationLogLevel, props.applicationLogLevelV2),
      .logFormat = either(props.logFormat, props.loggingFormat),
      .systemLogLevel = either(props.systemLogLevel, props.systemLogLevelV2)};
  if (props.logGroup) result.logGroup = props.logGroup->logGroupRef().logGroupName;
  return result;
}

/// In the words of the CDK, so that tools find it.
Optional<CfnFunction::DurableConfigProperty> renderDurable(const FunctionProps& props, const IConstruct& about) {
  if (!props.durableConfig) return {};
  Annotations::of(about).addInfoV2(
      "aws-lambda:Function.DurableConfig",
      "Modifying an existing lambda to use durability will trigger a resource replacement");
  CfnFunction::DurableConfigProperty result{.executionTimeout = props.durableConfig->executionTimeout->toSeconds()};
  if (props.durableConfig->retentionPeriod)
    result.retentionPeriodInDays = props.durableConfig->retentionPeriod->toDays();
  return result;
}

bool isTraced(const FunctionProps& props) {
  if (!props.tracing) return props.adotInstrumentation.hasValue();
  return *props.tracing != Tracing::DISABLED;
}

}  // namespace

Function::Function(Scope scope, FunctionProps props)
    : FunctionBase{detail::injected<Function>(scope, props), {.physicalName = props.functionName}} {
  const Parts parts = prepare(props);
  CfnFunctionProps cfn{
      .code = parts.code,
      .deadLetterConfig = parts.deadLetterConfig,
      .description = props.description,
      .durableConfig = parts.durableConfig,
      .environment = Optional<CfnFunction::EnvironmentProperty>::lazy([this] { return renderEnvironment(); }),
      .fileSystemConfigs = parts.fileSystemConfigs,
      .functionName = physicalName(),
      .imageConfig = parts.imageConfig,
      .layers = List<Value<std::string>>::lazy([this] { return renderLayers(); }),
      .loggingConfig = parts.loggingConfig,
      .memorySize = props.memorySize,
      .recursiveLoop = props.recursiveLoop,
      .reservedConcurrentExecutions = props.reservedConcurrentExecutions,
      .role = role_->roleArn(),
      .runtime = parts.runtime,
      .runtimeManagementConfig = parts.runtimeManagementConfig,
      .tracingConfig = parts.tracingConfig,
      .vpcConfig = parts.vpcConfig};
  if (props.architecture) cfn.architectures = {props.architecture->name()};
  if (props.codeSigningConfig) cfn.codeSigningConfigArn = *props.codeSigningConfig;
  if (props.environmentEncryption) cfn.kmsKeyArn = props.environmentEncryption->keyRef().keyArn;
  if (props.ephemeralStorageSize)
    cfn.ephemeralStorage = CfnFunction::EphemeralStorageProperty{.size = props.ephemeralStorageSize->toMebibytes()};
  if (props.runtime->isFromImage())
    cfn.packageType = "Image";
  else
    cfn.handler = *props.handler;
  if (props.snapStart) cfn.snapStart = CfnFunction::SnapStartProperty{.applyOn = props.snapStart->applyOn()};
  if (props.tenancyConfig)
    cfn.tenancyConfig =
        CfnFunction::TenancyConfigProperty{.tenantIsolationMode = props.tenancyConfig->tenantIsolationMode()};
  if (props.timeout) cfn.timeout = props.timeout->toSeconds();
  New<CfnFunction> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  resource_ = resource;
  functionName_ = getResourceNameAttribute(resource->ref());
  functionArn_ = getResourceArnAttribute(resource->attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                               .resource = "function",
                                                               .resourceName = physicalName().valueOr(""),
                                                               .service = "lambda"});
  complete(props);
}

void Function::makeRole(const FunctionProps& props) {
  if (props.role) {
    role_ = *props.role;
    return;
  }
  List<iam::IManagedPolicy&> policies;
  const auto attach = [&policies](const char* name) {
    policies.add(*iam::ManagedPolicy::fromAwsManagedPolicyName(name));
  };
  attach(props.durableConfig ? "service-role/AWSLambdaBasicDurableExecutionRolePolicy"
                             : "service-role/AWSLambdaBasicExecutionRole");
  if (props.vpc) attach("service-role/AWSLambdaVPCAccessExecutionRole");
  role_ = New<iam::Role>{
      *this,
      Id("ServiceRole", node().location()),
      {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"), .managedPolicies = std::move(policies)}};
}

Function::Parts Function::prepare(const FunctionProps& props) {
  detail::checkFunction(props, *this);
  architecture_ = props.architecture.valueOr(Architecture::X86_64);
  currentVersionOptions_ = props.currentVersionOptions;
  runtime_ = *props.runtime;
  tenancyConfig_ = props.tenancyConfig;
  timeout_ = props.timeout;
  makeRole(props);
  if (props.filesystem)
    for (const iam::PolicyStatement& statement : props.filesystem->config().policies)
      role_->addToPrincipalPolicy(statement);
  for (const iam::PolicyStatement& statement : props.initialPolicy) role_->addToPrincipalPolicy(statement);
  const CodeConfig code = (*props.code)->bind(*this);
  detail::checkCode(code, props, *this);
  for (std::size_t i = 0; i < props.environment.size(); ++i)
    addEnvironment(props.environment.key(i), props.environment.value(i));

  Parts parts{.code = render(code), .imageConfig = renderImage(code), .loggingConfig = renderLogging(props)};
  useDeadLetters(props, parts);
  if (props.filesystem)
    parts.fileSystemConfigs = {CfnFunction::FileSystemConfigProperty{
        .arn = *props.filesystem->config().arn, .localMountPath = *props.filesystem->config().localMountPath}};
  if (!runtime_.isFromImage())
    parts.runtime = runtime_.isVariable() && runtime_.runtimeEquals(Runtime::NODEJS_LATEST)
                        ? stack().regionalFact(region_info::FactName::LATEST_NODE_RUNTIME, runtime_.name())
                        : Value<std::string>(runtime_.name());
  useVpc(props, parts);
  if (props.runtimeManagementMode)
    parts.runtimeManagementConfig =
        CfnFunction::RuntimeManagementConfigProperty{.runtimeVersionArn = props.runtimeManagementMode->arn(),
                                                     .updateRuntimeOn = props.runtimeManagementMode->mode()};
  parts.durableConfig = renderDurable(props, *this);
  if (props.snapStart)
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-lambda:snapStartRequirePublish",
        "SnapStart only supports published Lambda versions. Ignore if function already has published versions.");
  if (isTraced(props)) {
    addToRolePolicy(
        iam::PolicyStatement{{.actions = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, .resources = {"*"}}});
    parts.tracingConfig = CfnFunction::TracingConfigProperty{.mode = props.tracing.valueOr(Tracing::ACTIVE)};
  }
  return parts;
}

void Function::useDeadLetters(const FunctionProps& props, Parts& parts) {
  if (props.deadLetterTopic) {
    deadLetterTopic_ = *props.deadLetterTopic;
    const Value<std::string> arn = deadLetterTopic_->topicArn();
    addToRolePolicy(iam::PolicyStatement{{.actions = {"sns:Publish"}, .resources = {arn}}});
    parts.deadLetterConfig = CfnFunction::DeadLetterConfigProperty{.targetArn = arn};
    return;
  }
  if (!props.deadLetterQueue && !props.deadLetterQueueEnabled.valueOr(false)) return;
  constexpr double days = 14;
  if (props.deadLetterQueue)
    deadLetterQueue_ = *props.deadLetterQueue;
  else
    deadLetterQueue_ =
        New<sqs::Queue>{*this, Id("DeadLetterQueue", node().location()), {.retentionPeriod = Duration::days(days)}};
  const Value<std::string> arn = deadLetterQueue_->queueArn();
  addToRolePolicy(iam::PolicyStatement{{.actions = {"sqs:SendMessage"}, .resources = {arn}}});
  parts.deadLetterConfig = CfnFunction::DeadLetterConfigProperty{.targetArn = arn};
}

void Function::complete(const FunctionProps& props) {
  resource_->node().addDependency(*role_);
  for (ILayerVersion& layer : props.layers) addLayer(layer);
  for (const EventSource& source : props.events) addEventSource(*source);
  useLogs(props);
  (*props.code)->bindToResource(*resource_);
  detail::configureAsyncInvoke(*this, {.maxEventAge = props.maxEventAge,
                                       .onFailure = props.onFailure,
                                       .onSuccess = props.onSuccess,
                                       .retryAttempts = props.retryAttempts});
  useFileSystem(props);
  useExtensions(props);
}

void Function::useLogs(const FunctionProps& props) {
  const Location at = node().location();
  if (props.logRetention) {
    New<logs::LogRetention> retention{*this,
                                      Id("LogRetention", at),
                                      {.logGroupName = "/aws/lambda/" + functionName_,
                                       .logRetentionRetryOptions = props.logRetentionRetryOptions,
                                       .retention = *props.logRetention,
                                       .role = props.logRetentionRole}};
    logGroup_ = logs::LogGroup::fromLogGroupArn(*this, Id("LogGroup", at), retention->logGroupArn());
  } else if (!props.logGroup) {
    logGroup_ = New<logs::LogGroup>{*this, Id("LogGroup", at), {.logGroupName = "/aws/lambda/" + functionName_}};
  } else if (auto* group = dynamic_cast<logs::ILogGroup*>(&*props.logGroup)) {
    logGroup_ = *group;
  }
}

logs::ILogGroup& Function::logGroup() {
  if (!logGroup_)
    throw ValidationError("CDKPP4627",
                          "the logGroup of the function is no logs::ILogGroup but an L1 or a reference; ask that one",
                          *this);
  return *logGroup_;
}

void Function::useExtensions(const FunctionProps& props) {
  const Location at = node().location();
  if (props.insightsVersion) {
    if (!runtime_.isFromImage())
      addLayer(*LayerVersion::fromLayerVersionArn(*this, Id("LambdaInsightsLayer", at),
                                                  props.insightsVersion->layerVersionArn(*this)));
    role_->addManagedPolicy(
        *iam::ManagedPolicy::fromAwsManagedPolicyName("CloudWatchLambdaInsightsExecutionRolePolicy"));
  }
  if (props.adotInstrumentation) {
    addLayer(*LayerVersion::fromLayerVersionArn(*this, Id("AdotLayer", at),
                                                props.adotInstrumentation->layerVersion->layerArn(*this)));
    addEnvironment("AWS_LAMBDA_EXEC_WRAPPER", *props.adotInstrumentation->execWrapper);
  }
  if (props.paramsAndSecrets) {
    const Map<Value<std::string>> variables = props.paramsAndSecrets->environmentVariables(*this);
    addLayer(*LayerVersion::fromLayerVersionArn(*this, Id("ParamsAndSecretsLayer", at),
                                                props.paramsAndSecrets->layerVersionArn(*this)));
    for (std::size_t i = 0; i < variables.size(); ++i) addEnvironment(variables.key(i), variables.value(i));
  }
}

iam::IPrincipal& Function::grantPrincipal() const { return role_->grantPrincipal(); }

void Function::addLayer(ILayerVersion& layer) {
  constexpr std::size_t limit = 5;
  if (layers_.size() == limit)
    throw ValidationError(
        "CDKPP4602", "the layer '" + layer.path() + "' is one too many: a function has up to 5. Put several into one",
        *this);
  const List<Runtime> runtimes = layer.compatibleRuntimes();
  // A list of all runtimes is meant to hold those too that have no name here.
  bool fits = !runtimes.hasValue() || runtimes.cell() == detail::allRuntimes().cell();
  std::string names;
  for (const Runtime& runtime : runtimes) {
    fits = fits || runtime.runtimeEquals(runtime_);
    names += (names.empty() ? "" : ", ") + std::string(runtime.name());
  }
  if (!fits)
    throw ValidationError("CDKPP4602",
                          "the layer '" + layer.path() + "' is made for " + names + ", not for the runtime " +
                              runtime_.name() + " of the function; use one that is",
                          *this);
  layers_.add(layer);
}

Function& Function::addEnvironment(std::string_view key, Value<std::string> value, EnvironmentOptions options) {
  detail::checkEnvironmentName(key, *this);
  environment_.set(key, std::move(value));
  if (options.removeInEdge.valueOr(false)) removedInEdge_.add(std::string(key));
  return *this;
}

void Function::invalidateVersionBasedOn(std::string text) { hashMixins_.add(std::move(text)); }

void Function::checkEdgeCompatibility() {
  std::string kept;
  for (std::size_t i = 0; i < environment_.size(); ++i) {
    const std::string& key = environment_.key(i);
    if (!contains(removedInEdge_, key)) {
      kept += (kept.empty() ? "" : ", ") + key;
    } else if (!inEdge_) {
      Annotations::of(*this).addInfo("Removed " + key + " environment variable for Lambda@Edge compatibility");
    }
  }
  inEdge_ = true;
  if (!kept.empty())
    throw ValidationError("CDKPP4617",
                          "the function has the environment variables " + kept +
                              ", which Lambda@Edge does not have; leave them out, or add them by addEnvironment with "
                              "removeInEdge",
                          *this);
}

Optional<CfnFunction::EnvironmentProperty> Function::renderEnvironment() const {
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < environment_.size(); ++i)
    if (const std::string& key = environment_.key(i); !inEdge_ || !contains(removedInEdge_, key)) keys.push_back(key);
  if (keys.empty()) return {};
  // The order is part of the hash of the version, and does not change what the function is.
  if (currentVersion_) std::sort(keys.begin(), keys.end());
  CfnFunction::EnvironmentProperty result;
  for (const std::string& key : keys) result.variables.set(key, *environment_.get(key));
  return result;
}

List<Value<std::string>> Function::renderLayers() const {
  if (layers_.size() == 0) return {};
  List<Value<std::string>> arns;
  for (const ILayerVersion* layer : detail::sortedByPath(layers_)) arns.add(layer->layerVersionArn());
  return arns;
}

}  // namespace cdk::lambda
