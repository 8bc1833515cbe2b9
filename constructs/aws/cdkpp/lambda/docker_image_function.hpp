// SPDX-License-Identifier: Apache-2.0
// DockerImageFunction: a function whose code is a container image. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/lambda/function.hpp>

namespace cdk::lambda {

/// The image of a function, a value. Copies are the same image.
class DockerImageCode {
 public:
  /// An image that is built of a directory with a Dockerfile, for the architecture of the function.
  static DockerImageCode fromImageAsset(std::string directory, AssetImageCodeProps props = {});
  /// The code for a function of this architecture.
  Code bind(const Optional<Architecture>& architecture) const;

 private:
  DockerImageCode(std::string directory, AssetImageCodeProps props)
      : directory_(std::move(directory)), props_(std::move(props)) {}
  std::string directory_;
  AssetImageCodeProps props_;
};

/// See FunctionProps for what is not explained here.
struct DockerImageFunctionProps {
  Optional<AdotInstrumentationConfig> adotInstrumentation{};
  Optional<bool> allowAllIpv6Outbound{};
  Optional<bool> allowAllOutbound{};
  Optional<bool> allowPublicSubnet{};
  Optional<std::string> applicationLogLevel{};
  Optional<std::string> applicationLogLevelV2{};
  Optional<Architecture> architecture{};
  /// The image.
  Required<DockerImageCode> code;
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
  List<iam::PolicyStatement> initialPolicy{};
  Optional<LambdaInsightsVersion> insightsVersion{};
  Optional<bool> ipv6AllowedForDualStack{};
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
  Optional<RuntimeManagementMode> runtimeManagementMode{};
  List<ec2::ISecurityGroup&> securityGroups{};
  Optional<SnapStartConf> snapStart{};
  Optional<std::string> systemLogLevel{};
  Optional<std::string> systemLogLevelV2{};
  Optional<TenancyConfig> tenancyConfig{};
  Optional<Duration> timeout{};
  Optional<std::string> tracing{};
  Optional<ec2::IVpc&> vpc{};
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

/// A function whose code is a container image.
/// @see https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
class DockerImageFunction : public Function {
 public:
  using Props = DockerImageFunctionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.DockerImageFunction";
  /// @throws ValidationError as Function does.
  explicit DockerImageFunction(Scope scope, DockerImageFunctionProps props);
};

}  // namespace cdk::lambda
