// SPDX-License-Identifier: Apache-2.0
// Provider: custom resources by functions of one's own, which may take longer than a function can. Follows aws-cdk-lib
// 2.276.0, custom-resources.
#pragma once
#include <cdkpp/custom_resources/waiter_state_machine.hpp>

namespace cdk::ec2 {
class ISecurityGroup;
class IVpc;
struct SubnetSelection;
}  // namespace cdk::ec2
namespace cdk::iam {
class IRole;
}
namespace cdk::interfaces::kms {
class IKeyRef;
}
namespace cdk::lambda {
class Function;
}

namespace cdk::custom_resources {

/// What is said of "the functions" holds for those of the framework, which stand between CloudFormation and yours.
struct ProviderProps {
  /// Whether the state machine does not log; with isCompleteHandler. @default true
  Optional<bool> disableWaiterStateMachineLogging{};
  /// The role of the functions that the state machine calls; another one than frameworkOnEventRole, and with
  /// isCompleteHandler. @default a new one for each
  Optional<iam::IRole&> frameworkCompleteAndTimeoutRole{};
  /// One of lambda::ApplicationLogLevel, for the functions. @default lambda::ApplicationLogLevel::FATAL
  Optional<std::string> frameworkLambdaLoggingLevel{};
  /// The role of the function that CloudFormation calls. @default a new one
  Optional<iam::IRole&> frameworkOnEventRole{};
  /// What says whether a resource is complete: it returns {IsComplete: true, Data}. @default resources are complete
  /// when onEventHandler returns
  Optional<lambda::IFunction&> isCompleteHandler{};
  /// Where the functions log. @default a new one for each
  Optional<interfaces::logs::ILogGroupRef&> logGroup{};
  /// How many days logs of the functions are kept, see logs::RetentionDays, by a custom resource. Prefer logGroup.
  /// @default as logGroup
  Optional<Value<double>> logRetention{};
  /// What creates, changes and deletes resources. It gets the event of CloudFormation and returns
  /// {PhysicalResourceId, Data, NoEcho}.
  Required<lambda::IFunction&> onEventHandler;
  /// The key for the environment variables of the functions. @default that of Lambda
  Optional<interfaces::kms::IKeyRef&> providerFunctionEnvEncryption{};
  /// The name of the function that CloudFormation calls. @default made by CloudFormation
  Optional<Value<std::string>> providerFunctionName{};
  /// How long to wait between two calls of isCompleteHandler; with it. @default 5 seconds
  Optional<Duration> queryInterval{};
  /// The role of all functions; in place of the two others. @default new ones
  Optional<iam::IRole&> role{};
  /// The security groups of the functions in the vpc. @default a new one for each
  List<ec2::ISecurityGroup&> securityGroups{};
  /// How long it may take until a resource is complete, a multiple of queryInterval up to one hour; with
  /// isCompleteHandler. @default 30 minutes
  Optional<Duration> totalTimeout{};
  /// The VPC of the functions. @default none
  Optional<ec2::IVpc&> vpc{};
  /// The subnets of the functions; public ones have no way out. @default as ec2::SubnetSelection says
  Optional<ec2::SubnetSelection> vpcSubnets{};
  /// What the state machine logs; with isCompleteHandler. @default see LogOptions
  Optional<LogOptions> waiterStateMachineLogOptions{};
};

/// Answers CloudFormation for functions that make custom resources:
///
///     New<custom_resources::Provider> provider{*this, "Provider", {.onEventHandler = onEvent}};
///     New<CustomResource> resource{*this, "Resource", {.serviceToken = provider->serviceToken()}};
class Provider : public Construct {
 public:
  using Props = ProviderProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-custom-resources.Provider";
  /// @throws ValidationError CDKPP5010 naming everything that is wrong with the properties.
  explicit Provider(Scope scope, ProviderProps props);
  lambda::IFunction& onEventHandler() const { return *onEventHandler_; }
  /// Empty when resources are complete at once.
  Handle<lambda::IFunction> isCompleteHandler() const { return isCompleteHandler_; }
  /// For CustomResourceProps.
  Value<std::string> serviceToken() const { return serviceToken_; }

 private:
  lambda::Function& createFunction(const ProviderProps& props, const char* entrypoint,
      const Optional<Value<std::string>>& name, const Optional<iam::IRole&>& role);
  Handle<lambda::IFunction> isCompleteHandler_{};
  lambda::IFunction* onEventHandler_;
  Value<std::string> serviceToken_ = "";
};

}  // namespace cdk::custom_resources
