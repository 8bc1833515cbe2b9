// SPDX-License-Identifier: Apache-2.0
// FunctionProps: the properties of lambda::Function. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/size.hpp>
#include <cdkpp/iam/policy_statement.hpp>
#include <cdkpp/lambda/adot_layers.hpp>
#include <cdkpp/lambda/code.hpp>
#include <cdkpp/lambda/code_signing_config_ref.hpp>
#include <cdkpp/lambda/durable_config.hpp>
#include <cdkpp/lambda/file_system.hpp>
#include <cdkpp/lambda/handler.hpp>
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/lambda/lambda_insights.hpp>
#include <cdkpp/lambda/logging.hpp>
#include <cdkpp/lambda/params_and_secrets.hpp>
#include <cdkpp/lambda/runtime.hpp>
#include <cdkpp/lambda/runtime_management.hpp>
#include <cdkpp/lambda/snap_start.hpp>
#include <cdkpp/lambda/version_options.hpp>

namespace cdk::ec2 {
class IVpc;
struct SubnetSelection;
}  // namespace cdk::ec2
namespace cdk::interfaces::logs {
class ILogGroupRef;
}
namespace cdk::logs {
struct LogRetentionRetryOptions;
}
namespace cdk::sns {
class ITopic;
}
namespace cdk::sqs {
class IQueue;
}
namespace cdk::lambda {

class ILayerVersion;

/// What X-Ray gets to see.
/// @see https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
struct Tracing {
  /// Requests that their sender traces, and a sample of the others.
  static constexpr const char* ACTIVE = "Active";
  /// Requests that their sender traces.
  static constexpr const char* PASS_THROUGH = "PassThrough";
  static constexpr const char* DISABLED = "Disabled";
};

/// What becomes of a function that invokes itself by way of other services.
struct RecursiveLoop {
  static constexpr const char* ALLOW = "Allow";
  static constexpr const char* TERMINATE = "Terminate";
};

struct FunctionProps {
  /// The instrumentation of AWS Distro for OpenTelemetry. @default none
  Optional<AdotInstrumentationConfig> adotInstrumentation{};
  /// Whether all IPv6 traffic may leave the security group that is made. @default false
  Optional<bool> allowAllIpv6Outbound{};
  /// Whether all IPv4 traffic may leave the security group that is made. @default true
  Optional<bool> allowAllOutbound{};
  /// Accepts public subnets, from which functions do not reach the Internet. @default false
  Optional<bool> allowPublicSubnet{};
  /// The older name of applicationLogLevelV2.
  Optional<std::string> applicationLogLevel{};
  /// One of ApplicationLogLevel; with LoggingFormat::JSON. CloudFormation: LoggingConfig.ApplicationLogLevel.
  /// @default ApplicationLogLevel::INFO
  Optional<std::string> applicationLogLevelV2{};
  /// CloudFormation: Architectures. @default Architecture::X86_64
  Optional<Architecture> architecture{};
  /// CloudFormation: Code.
  Required<Code> code;
  /// Which signatures the code must have. CloudFormation: CodeSigningConfigArn. @default none
  Optional<ICodeSigningConfigRef&> codeSigningConfig{};
  /// What the version is like that currentVersion() gives. @default see VersionOptions
  Optional<VersionOptions> currentVersionOptions{};
  /// Where events go that could not be processed. CloudFormation: DeadLetterConfig.
  /// @default with deadLetterQueueEnabled a new one, which keeps messages for 14 days
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// @default whether deadLetterQueue is given
  Optional<bool> deadLetterQueueEnabled{};
  /// Where events go that could not be processed, in place of deadLetterQueue. CloudFormation: DeadLetterConfig.
  /// @default none
  Optional<sns::ITopic&> deadLetterTopic{};
  /// Up to 256 characters. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// For executions that outlast one invocation; a change replaces the function. CloudFormation: DurableConfig.
  /// @default none
  Optional<DurableConfig> durableConfig{};
  /// The environment variables. CloudFormation: Environment. @default none
  Map<Value<std::string>> environment{};
  /// The key for the environment variables. CloudFormation: KmsKeyArn. @default that of Lambda
  Optional<kms::IKeyRef&> environmentEncryption{};
  /// The size of /tmp, 512 to 10240 MiB. CloudFormation: EphemeralStorage. @default 512 MiB
  Optional<Size> ephemeralStorageSize{};
  /// What invokes the function; see addEventSource. @default none
  List<EventSource> events{};
  /// What is mounted; needs a vpc. CloudFormation: FileSystemConfigs. @default none
  Optional<FileSystem> filesystem{};
  /// 1 to 64 letters, digits, '-' and '_'. CloudFormation: FunctionName. @default made by CloudFormation
  Optional<Value<std::string>> functionName{};
  /// What is called: "file.function" for most runtimes; Handler::FROM_IMAGE for images. CloudFormation: Handler.
  Required<Value<std::string>> handler;
  /// Statements for the policy of the role. @default none
  List<iam::PolicyStatement> initialPolicy{};
  /// The layer of CloudWatch Lambda Insights. An image must bring it along itself. @default none
  Optional<LambdaInsightsVersion> insightsVersion{};
  /// Whether IPv6 traffic may leave by subnets that have both. CloudFormation: VpcConfig.Ipv6AllowedForDualStack.
  /// @default false
  Optional<bool> ipv6AllowedForDualStack{};
  /// Up to 5; see addLayers. CloudFormation: Layers. @default none
  List<ILayerVersion&> layers{};
  /// The older name of loggingFormat.
  Optional<std::string> logFormat{};
  /// One of LoggingFormat. CloudFormation: LoggingConfig.LogFormat. @default LoggingFormat::TEXT
  Optional<std::string> loggingFormat{};
  /// Where the logs go. CloudFormation: LoggingConfig.LogGroup. @default a new one, "/aws/lambda/<name>", the child
  /// "LogGroup"
  Optional<interfaces::logs::ILogGroupRef&> logGroup{};
  /// How many days logs are kept, see logs::RetentionDays, by a custom resource. Prefer logGroup. @default as logGroup
  Optional<Value<double>> logRetention{};
  /// For logRetention. @default the defaults of the AWS SDK
  Optional<logs::LogRetentionRetryOptions> logRetentionRetryOptions{};
  /// The role of the function behind logRetention. @default made for it
  Optional<iam::IRole&> logRetentionRole{};
  /// How old an event of an asynchronous invocation may become, 60 seconds to 6 hours. @default 6 hours
  Optional<Duration> maxEventAge{};
  /// In MiB, from 128 up, to 10240 for most functions; processors come in proportion. CloudFormation: MemorySize.
  /// @default 128
  Optional<Value<double>> memorySize{};
  /// Where results of failed asynchronous invocations go. @default nowhere
  Optional<Destination> onFailure{};
  /// Where results of successful asynchronous invocations go. @default nowhere
  Optional<Destination> onSuccess{};
  /// The layer that caches parameters and secrets. @default none
  Optional<ParamsAndSecretsLayerVersion> paramsAndSecrets{};
  /// One of RecursiveLoop. CloudFormation: RecursiveLoop. @default RecursiveLoop::TERMINATE
  Optional<std::string> recursiveLoop{};
  /// How many invocations may run at once, taken from what the account has.
  /// CloudFormation: ReservedConcurrentExecutions. @default as many as the account has
  Optional<Value<double>> reservedConcurrentExecutions{};
  /// How often a failed asynchronous invocation is tried again, 0 to 2. @default 2
  Optional<Value<double>> retryAttempts{};
  /// What it may do. It must be one that lambda.amazonaws.com can assume, with the managed policy
  /// service-role/AWSLambdaBasicExecutionRole, in a VPC AWSLambdaVPCAccessExecutionRole too. CloudFormation: Role.
  /// @default a new one with these, the child "ServiceRole"
  Optional<iam::IRole&> role{};
  /// Runtime::FROM_IMAGE for images. CloudFormation: Runtime.
  Required<Runtime> runtime;
  /// CloudFormation: RuntimeManagementConfig. @default RuntimeManagementMode::AUTO
  Optional<RuntimeManagementMode> runtimeManagementMode{};
  /// CloudFormation: VpcConfig.SecurityGroupIds. @default in a VPC a new one, the child "SecurityGroup"
  List<ec2::ISecurityGroup&> securityGroups{};
  /// CloudFormation: SnapStart. @default none
  Optional<SnapStartConf> snapStart{};
  /// The older name of systemLogLevelV2.
  Optional<std::string> systemLogLevel{};
  /// One of SystemLogLevel; with LoggingFormat::JSON. CloudFormation: LoggingConfig.SystemLogLevel.
  /// @default SystemLogLevel::INFO
  Optional<std::string> systemLogLevelV2{};
  /// How tenants are kept apart. CloudFormation: TenancyConfig. @default they are not
  Optional<TenancyConfig> tenancyConfig{};
  /// How long an invocation may take, 1 to 900 seconds. CloudFormation: Timeout. @default 3 seconds
  Optional<Duration> timeout{};
  /// One of Tracing. CloudFormation: TracingConfig. @default Tracing::DISABLED
  Optional<std::string> tracing{};
  /// The VPC it is in. CloudFormation: VpcConfig. @default none
  Optional<ec2::IVpc&> vpc{};
  /// Its subnets. CloudFormation: VpcConfig.SubnetIds. @default as ec2::SubnetSelection says
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

}  // namespace cdk::lambda
