// SPDX-License-Identifier: Apache-2.0
// SingletonFunction: a function that a stack has once. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/lambda/function.hpp>

namespace cdk::lambda {

/// See FunctionProps for what is not explained here.
struct SingletonFunctionProps {
  Optional<AdotInstrumentationConfig> adotInstrumentation{};
  Optional<bool> allowAllIpv6Outbound{};
  Optional<bool> allowAllOutbound{};
  Optional<bool> allowPublicSubnet{};
  Optional<std::string> applicationLogLevel{};
  Optional<std::string> applicationLogLevelV2{};
  Optional<Architecture> architecture{};
  Required<Code> code;
  Optional<ICodeSigningConfigRef&> codeSigningConfig{};
  Optional<VersionOptions> currentVersionOptions{};
  Optional<sqs::IQueue&> deadLetterQueue{};
  Optional<bool> deadLetterQueueEnabled{};
  Optional<sns::ITopic&> deadLetterTopic{};
  Optional<Value<std::string>> description{};
  Optional<DurableConfig> durableConfig{};
  Map<Value<std::string>> environment{};
  Optional<kms::IKeyRef&> environmentEncryption{};
  Optional<Size> ephemeralStorageSize{};
  List<EventSource> events{};
  Optional<FileSystem> filesystem{};
  Optional<Value<std::string>> functionName{};
  Required<Value<std::string>> handler;
  List<iam::PolicyStatement> initialPolicy{};
  Optional<LambdaInsightsVersion> insightsVersion{};
  Optional<bool> ipv6AllowedForDualStack{};
  /// A part of the id of the function in the stack. @default "SingletonLambda"
  Optional<std::string> lambdaPurpose{};
  List<ILayerVersion&> layers{};
  Optional<std::string> logFormat{};
  Optional<std::string> loggingFormat{};
  Optional<interfaces::logs::ILogGroupRef&> logGroup{};
  Optional<Value<double>> logRetention{};
  Optional<logs::LogRetentionRetryOptions> logRetentionRetryOptions{};
  Optional<iam::IRole&> logRetentionRole{};
  Optional<Duration> maxEventAge{};
  Optional<Value<double>> memorySize{};
  Optional<Destination> onFailure{};
  Optional<Destination> onSuccess{};
  Optional<ParamsAndSecretsLayerVersion> paramsAndSecrets{};
  Optional<std::string> recursiveLoop{};
  Optional<Value<double>> reservedConcurrentExecutions{};
  Optional<Value<double>> retryAttempts{};
  Optional<iam::IRole&> role{};
  Required<Runtime> runtime;
  Optional<RuntimeManagementMode> runtimeManagementMode{};
  List<ec2::ISecurityGroup&> securityGroups{};
  Optional<SnapStartConf> snapStart{};
  Optional<std::string> systemLogLevel{};
  Optional<std::string> systemLogLevelV2{};
  Optional<TenancyConfig> tenancyConfig{};
  Optional<Duration> timeout{};
  Optional<std::string> tracing{};
  /// What tells this function from others: a fixed UUID. The functions of a stack with the same one are one.
  Required<std::string> uuid;
  Optional<ec2::IVpc&> vpc{};
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

/// A function that a stack has once, however many of these there are: constructs that all need the same function each
/// make one. The first one's properties count. The function itself is a child of the stack.
class SingletonFunction : public FunctionBase {
 public:
  using Props = SingletonFunctionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.SingletonFunction";
  explicit SingletonFunction(Scope scope, SingletonFunctionProps props);

  Value<std::string> functionArn() const override { return function_->functionArn(); }
  Value<std::string> functionName() const override { return function_->functionName(); }
  Architecture architecture() const override { return function_->architecture(); }
  ec2::Connections connections() const override { return function_->connections(); }
  /// See Function::currentVersion.
  Version& currentVersion() { return function_->currentVersion(); }
  iam::IPrincipal& grantPrincipal() const override { return function_->grantPrincipal(); }
  bool isBoundToVpc() const override { return function_->isBoundToVpc(); }
  /// See Function::logGroup.
  logs::ILogGroup& logGroup() { return function_->logGroup(); }
  Node& permissionsNode() override { return function_->node(); }
  List<Value<std::string>> resourceArnsForGrantInvoke() const override {
    return function_->resourceArnsForGrantInvoke();
  }
  Handle<iam::IRole> role() const override { return function_->role(); }
  Runtime runtime() const { return function_->runtime(); }

  /// See Function::addEnvironment.
  Function& addEnvironment(std::string_view key, Value<std::string> value, EnvironmentOptions options = {}) {
    return function_->addEnvironment(key, std::move(value), std::move(options));
  }
  /// See Function::addLayers.
  template <class... L>
  void addLayers(L&... layers) {
    function_->addLayers(layers...);
  }
  void addPermission(Id id, Permission permission) override;
  /// The function is created after these. Use it in place of node().addDependency, which does not reach the function.
  template <class... D>
  void addDependency(const D&... up) {
    function_->node().addDependency(up...);
  }
  /// Adds to the metadata of the function.
  void addMetadata(std::string_view type, Json data) { function_->node().addMetadata(type, std::move(data)); }
  /// The construct is created after the function.
  void dependOn(IConstruct& down) { down.node().addDependency(*function_); }

 protected:
  Node& functionNode() override { return function_->node(); }

 private:
  Handle<Function> function_{};
};

}  // namespace cdk::lambda
