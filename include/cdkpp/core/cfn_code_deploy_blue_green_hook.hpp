// SPDX-License-Identifier: Apache-2.0
// CfnCodeDeployBlueGreenHook: blue/green deployment of ECS services by CodeDeploy.
#pragma once
#include <cdkpp/core/cfn_hook.hpp>

namespace cdk {

/// How traffic moves to the new version.
enum class CfnTrafficRoutingType {
  ALL_AT_ONCE,        ///< All of it in one step: AllAtOnce.
  TIME_BASED_CANARY,  ///< In two steps: TimeBasedCanary.
  TIME_BASED_LINEAR,  ///< In equal steps: TimeBasedLinear.
};

/// Two steps.
struct CfnTrafficRoutingTimeBasedCanary {
  /// Minutes between the first and the second step. CloudFormation: BakeTimeMins. @default 5
  Optional<Value<double>> bakeTimeMins{};
  /// Percentage of the traffic that moves in the first step. CloudFormation: StepPercentage. @default 15
  Optional<Value<double>> stepPercentage{};
  static constexpr unsigned short order[] = {1, 0};
  static constexpr detail::Names names{"BakeTimeMins\0StepPercentage", 2, order};
};

/// Equal steps.
struct CfnTrafficRoutingTimeBasedLinear {
  /// Minutes between the steps. CloudFormation: BakeTimeMins. @default 5
  Optional<Value<double>> bakeTimeMins{};
  /// Percentage of the traffic that moves in each step. CloudFormation: StepPercentage. @default 15
  Optional<Value<double>> stepPercentage{};
  static constexpr unsigned short order[] = {1, 0};
  static constexpr detail::Names names{"BakeTimeMins\0StepPercentage", 2, order};
};

/// Which traffic moves when.
struct CfnTrafficRoutingConfig {
  /// For CfnTrafficRoutingType::TIME_BASED_CANARY. @default none
  Optional<CfnTrafficRoutingTimeBasedCanary> timeBasedCanary{};
  /// For CfnTrafficRoutingType::TIME_BASED_LINEAR. @default none
  Optional<CfnTrafficRoutingTimeBasedLinear> timeBasedLinear{};
  /// CloudFormation: Type.
  Required<CfnTrafficRoutingType> type;
};

/// Further options of a blue/green deployment.
struct CfnCodeDeployBlueGreenAdditionalOptions {
  /// Minutes until the old version is removed. CloudFormation: TerminationWaitTimeInMinutes. @default 5
  Optional<Value<double>> terminationWaitTimeInMinutes{};
  static constexpr detail::Names names{"TerminationWaitTimeInMinutes", 1};
};

/// Names or ARNs of the Lambda functions that are called in the course of a deployment.
struct CfnCodeDeployBlueGreenLifecycleEventHooks {
  /// Called after test traffic reaches the new version. @default none
  Optional<Value<std::string>> afterAllowTestTraffic{};
  /// Called after production traffic reaches the new version. @default none
  Optional<Value<std::string>> afterAllowTraffic{};
  /// Called after the new task set is created. @default none
  Optional<Value<std::string>> afterInstall{};
  /// Called before production traffic reaches the new version. @default none
  Optional<Value<std::string>> beforeAllowTraffic{};
  /// Called before the new task set is created. @default none
  Optional<Value<std::string>> beforeInstall{};
  static constexpr unsigned short order[] = {4, 2, 0, 3, 1};
  static constexpr detail::Names names{
      "AfterAllowTestTraffic\0AfterAllowTraffic\0AfterInstall\0BeforeAllowTraffic\0BeforeInstall", 5, order};
};

/// The service that is deployed.
struct CfnCodeDeployBlueGreenApplicationTarget {
  /// CloudFormation: LogicalID.
  Required<Value<std::string>> logicalId;
  /// "AWS::ECS::Service". CloudFormation: Type.
  Required<Value<std::string>> type;
  static constexpr unsigned short order[] = {1, 0};
  static constexpr detail::Names names{"LogicalID\0Type", 2, order};
};

/// A listener that traffic comes through.
struct CfnTrafficRoute {
  /// CloudFormation: LogicalID.
  Required<Value<std::string>> logicalId;
  /// "AWS::ElasticLoadBalancingV2::Listener". CloudFormation: Type.
  Required<Value<std::string>> type;
  static constexpr unsigned short order[] = {1, 0};
  static constexpr detail::Names names{"LogicalID\0Type", 2, order};
};

/// The ways of the traffic.
struct CfnTrafficRouting {
  /// The listener of production. CloudFormation: ProdTrafficRoute.
  Required<CfnTrafficRoute> prodTrafficRoute;
  /// Logical ids of the target groups, the old and the new one. CloudFormation: TargetGroups.
  List<Value<std::string>> targetGroups;
  /// The listener of tests. CloudFormation: TestTrafficRoute.
  Required<CfnTrafficRoute> testTrafficRoute;
  static constexpr unsigned short order[] = {0, 2, 1};
  static constexpr detail::Names names{"ProdTrafficRoute\0TargetGroups\0TestTrafficRoute", 3, order};
};

/// What of ECS takes part.
struct CfnCodeDeployBlueGreenEcsAttributes {
  /// Logical ids of the task definitions, the old and the new one. CloudFormation: TaskDefinitions.
  List<Value<std::string>> taskDefinitions;
  /// Logical ids of the task sets, the old and the new one. CloudFormation: TaskSets.
  List<Value<std::string>> taskSets;
  /// CloudFormation: TrafficRouting.
  Required<CfnTrafficRouting> trafficRouting;
  static constexpr detail::Names names{"TaskDefinitions\0TaskSets\0TrafficRouting", 3};
};

/// A service with its task sets and listeners.
struct CfnCodeDeployBlueGreenApplication {
  /// CloudFormation: ECSAttributes.
  Required<CfnCodeDeployBlueGreenEcsAttributes> ecsAttributes;
  /// CloudFormation: Target.
  Required<CfnCodeDeployBlueGreenApplicationTarget> target;
  static constexpr unsigned short order[] = {1, 0};
  static constexpr detail::Names names{"ECSAttributes\0Target", 2, order};
};

struct CfnCodeDeployBlueGreenHookProps {
  /// CloudFormation: AdditionalOptions. @default none
  Optional<CfnCodeDeployBlueGreenAdditionalOptions> additionalOptions{};
  /// CloudFormation: Applications.
  Required<List<CfnCodeDeployBlueGreenApplication>> applications;
  /// CloudFormation: LifecycleEventHooks. @default none
  Optional<CfnCodeDeployBlueGreenLifecycleEventHooks> lifecycleEventHooks{};
  /// The role that CloudFormation uses for the deployment. CloudFormation: ServiceRole.
  Required<Value<std::string>> serviceRole;
  /// CloudFormation: TrafficRoutingConfig. @default by CodeDeploy: canary, 15 percent first, the rest 5 minutes later
  Optional<CfnTrafficRoutingConfig> trafficRoutingConfig{};
};

/// The hook AWS::CodeDeploy::BlueGreen.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green.html
class CfnCodeDeployBlueGreenHook : public CfnHook, public CfnCodeDeployBlueGreenHookProps {
 public:
  using Props = CfnCodeDeployBlueGreenHookProps;
  CfnCodeDeployBlueGreenHook(Scope scope, CfnCodeDeployBlueGreenHookProps props);

 protected:
  Json renderProperties() const override;
};

}  // namespace cdk
