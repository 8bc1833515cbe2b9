// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::Function, with its role, its log group, and what its properties ask for. Follows aws-cdk-lib 2.276.0,
// aws-lambda.
#pragma once
#include <cdkpp/lambda/alias_options.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/lambda/function_base.hpp>
#include <cdkpp/lambda/function_props.hpp>

namespace cdk::logs {
class ILogGroup;
}

namespace cdk::lambda {

class Alias;
class Version;

/// For Function::addEnvironment.
struct EnvironmentOptions {
  /// Whether the variable is left out where the function is used as Lambda@Edge, which has no environment variables.
  /// @default false: such use fails
  Optional<bool> removeInEdge{};
};

/// A function: code that runs on request.
///
///     New<lambda::Function> resize{*this, "Resize", {
///         .code = lambda::Code::fromAsset("resize"),
///         .handler = "index.handler",
///         .runtime = lambda::Runtime::PYTHON_3_13,
///     }};
///     uploads->grantRead(*resize);
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
class Function : public FunctionBase {
 public:
  using Props = FunctionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.Function";

  /// A function that exists in the account and region of the stack.
  static Handle<IFunction> fromFunctionName(const Parent& scope, const Id& id, const Value<std::string>& functionName);
  /// A function that exists. Permissions can be added when it is known to be of the stack's account.
  static Handle<IFunction> fromFunctionArn(const Parent& scope, const Id& id, Value<std::string> functionArn);
  /// A function that exists, with what its ARN does not say.
  static Handle<IFunction> fromFunctionAttributes(const Parent& scope, const Id& id, FunctionAttributes attributes);
  /// Says whether a property of AWS::Lambda::Function that this library does not know is part of what a version is.
  static void classifyVersionProperty(std::string_view propertyName, bool locked);

  /// A metric of all functions of the account together.
  static cloudwatch::Metric metricAll(Value<std::string> metricName, cloudwatch::MetricOptions props = {});
  /// Maximum over 5 minutes.
  static cloudwatch::Metric metricAllConcurrentExecutions(cloudwatch::MetricOptions props = {});
  /// In milliseconds; average over 5 minutes.
  static cloudwatch::Metric metricAllDuration(cloudwatch::MetricOptions props = {});
  /// Sum over 5 minutes.
  static cloudwatch::Metric metricAllErrors(cloudwatch::MetricOptions props = {});
  /// Sum over 5 minutes.
  static cloudwatch::Metric metricAllInvocations(cloudwatch::MetricOptions props = {});
  /// Sum over 5 minutes.
  static cloudwatch::Metric metricAllThrottles(cloudwatch::MetricOptions props = {});
  /// Maximum over 5 minutes.
  static cloudwatch::Metric metricAllUnreservedConcurrentExecutions(cloudwatch::MetricOptions props = {});

  /// @throws ValidationError CDKPP4600 naming all properties that are not allowed, and those of addEnvironment,
  /// addLayers and the code.
  explicit Function(Scope scope, FunctionProps props);

  Value<std::string> functionArn() const override { return functionArn_; }
  Value<std::string> functionName() const override { return functionName_; }
  Architecture architecture() const override { return architecture_; }
  /// The version that is published for the function as it is: with each change of it, another one. Its logical id holds
  /// a hash of the function, made at synthesis. The child "CurrentVersion". Needs <cdkpp/lambda/version.hpp>.
  Version& currentVersion();
  /// Where events go that could not be processed, when it is a queue.
  Handle<sqs::IQueue> deadLetterQueue() const { return deadLetterQueue_; }
  /// Where events go that could not be processed, when it is a topic.
  Handle<sns::ITopic> deadLetterTopic() const { return deadLetterTopic_; }
  iam::IPrincipal& grantPrincipal() const override;
  /// Where the logs go. Needs <cdkpp/logs/log_group.hpp>.
  logs::ILogGroup& logGroup();
  List<Value<std::string>> resourceArnsForGrantInvoke() const override { return {functionArn_, functionArn_ + ":*"}; }
  Handle<iam::IRole> role() const override { return role_; }
  Runtime runtime() const { return runtime_; }
  Optional<TenancyConfig> tenancyConfig() const override { return tenancyConfig_; }
  const Optional<Duration>& timeout() const { return timeout_; }
  /// The layers so far.
  const List<ILayerVersion&>& layers() const { return layers_; }

  /// An alias for the current version, the child "Alias<name>". Needs <cdkpp/lambda/alias.hpp>.
  Handle<Alias> addAlias(std::string_view aliasName, AliasOptions options = {});
  /// Sets an environment variable. @throws ValidationError CDKPP4601 for a name that Lambda keeps for itself.
  Function& addEnvironment(std::string_view key, Value<std::string> value, EnvironmentOptions options = {});
  /// Adds layers, up to 5 in all.
  /// @throws ValidationError CDKPP4602 for one too many, and one that is not made for the runtime.
  template <class... L>
  void addLayers(L&... layers) {
    (addLayer(layers), ...);
  }
  /// Has a new version published whenever the text changes: for what the template does not show.
  void invalidateVersionBasedOn(std::string text);

  /// For Lambda@Edge: leaves out environment variables, as their options say.
  /// @throws ValidationError CDKPP4617 when some cannot be left out.
  void checkEdgeCompatibility();
  /// The hash of the function as it is, for currentVersion.
  std::string versionHash() const;

 private:
  /// What is made before the resource, in the order in which the children stand in the template.
  struct Parts {
    CfnFunction::CodeProperty code{};
    Optional<CfnFunction::DeadLetterConfigProperty> deadLetterConfig{};
    Optional<CfnFunction::DurableConfigProperty> durableConfig{};
    List<CfnFunction::FileSystemConfigProperty> fileSystemConfigs{};
    Optional<CfnFunction::ImageConfigProperty> imageConfig{};
    Optional<CfnFunction::LoggingConfigProperty> loggingConfig{};
    Optional<Value<std::string>> runtime{};
    Optional<CfnFunction::RuntimeManagementConfigProperty> runtimeManagementConfig{};
    Optional<CfnFunction::TracingConfigProperty> tracingConfig{};
    Optional<CfnFunction::VpcConfigProperty> vpcConfig{};
  };
  Parts prepare(const FunctionProps& props);
  void makeRole(const FunctionProps& props);
  void useDeadLetters(const FunctionProps& props, Parts& parts);
  void useVpc(const FunctionProps& props, Parts& parts);
  /// What is made once the resource is there.
  void complete(const FunctionProps& props);
  void useLogs(const FunctionProps& props);
  void useExtensions(const FunctionProps& props);
  void useFileSystem(const FunctionProps& props);
  void addLayer(ILayerVersion& layer);
  Optional<CfnFunction::EnvironmentProperty> renderEnvironment() const;
  List<Value<std::string>> renderLayers() const;

  Architecture architecture_ = Architecture::X86_64;
  Handle<Version> currentVersion_{};
  Optional<VersionOptions> currentVersionOptions_{};
  Handle<sqs::IQueue> deadLetterQueue_{};
  Handle<sns::ITopic> deadLetterTopic_{};
  Map<Value<std::string>> environment_{};
  Value<std::string> functionArn_ = "";
  Value<std::string> functionName_ = "";
  List<std::string> hashMixins_{};
  bool inEdge_ = false;
  List<ILayerVersion&> layers_{};
  Handle<logs::ILogGroup> logGroup_{};
  List<std::string> removedInEdge_{};
  Handle<CfnFunction> resource_{};
  Handle<iam::IRole> role_{};
  Runtime runtime_ = Runtime::FROM_IMAGE;
  Optional<TenancyConfig> tenancyConfig_{};
  Optional<Duration> timeout_{};
};

}  // namespace cdk::lambda
