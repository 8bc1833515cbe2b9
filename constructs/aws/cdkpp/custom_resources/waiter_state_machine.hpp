// SPDX-License-Identifier: Apache-2.0
// AWS::StepFunctions::StateMachine of a Provider: asks until a resource is complete. Follows aws-cdk-lib 2.276.0,
// custom-resources.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/iam/grant.hpp>

namespace cdk::iam {
class Role;
}
namespace cdk::interfaces::logs {
class ILogGroupRef;
}
namespace cdk::lambda {
class IFunction;
}

namespace cdk::custom_resources {

/// What the state machine logs.
struct LogOptions {
  /// @default a new one, the child "LogGroup"
  Optional<interfaces::logs::ILogGroupRef&> destination{};
  /// Whether inputs and outputs are logged. @default false
  Optional<bool> includeExecutionData{};
  /// "ALL", "ERROR", "FATAL" or "OFF". @default "ERROR"
  Optional<std::string> level{};
};

struct WaiterStateMachineProps {
  /// By what the interval is multiplied after each attempt.
  Required<double> backoffRate;
  /// @default false
  Optional<bool> disableLogging{};
  /// How long to wait between two attempts.
  Required<Duration> interval;
  /// What says whether the resource is complete: it fails while it is not.
  Required<lambda::IFunction&> isCompleteHandler;
  /// @default see LogOptions
  Optional<LogOptions> logOptions{};
  /// How often isCompleteHandler is called again.
  Required<double> maxAttempts;
  /// What is called when all attempts have failed.
  Required<lambda::IFunction&> timeoutHandler;
};

/// A state machine that calls a function until it succeeds, and another one when it does not.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html
class WaiterStateMachine : public Construct {
 public:
  using Props = WaiterStateMachineProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.custom-resources.WaiterStateMachine";
  explicit WaiterStateMachine(Scope scope, WaiterStateMachineProps props);
  /// CloudFormation: Ref.
  Value<std::string> stateMachineArn() const { return stateMachineArn_; }
  /// states:StartExecution.
  iam::Grant grantStartExecution(const iam::IGrantable& identity);

 private:
  Value<std::string> logGroupArn(const WaiterStateMachineProps& props);
  Value<std::string> stateMachineArn_ = "";
};

}  // namespace cdk::custom_resources
