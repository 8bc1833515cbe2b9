// SPDX-License-Identifier: Apache-2.0
// CreationPolicy and UpdatePolicy of resources.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk {

/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-creationpolicy.html
struct CfnResourceAutoScalingCreationPolicy {
  /// Percentage of the instances that must signal success, 0 to 100.
  Optional<Value<double>> minSuccessfulInstancesPercent{};
  static constexpr detail::Names names{"MinSuccessfulInstancesPercent", 1};
};
struct CfnResourceSignal {
  /// Number of success signals. @default 1
  Optional<Value<double>> count{};
  /// ISO 8601 duration, up to 12 hours. @default PT5M
  Optional<Value<std::string>> timeout{};
  static constexpr detail::Names names{"Count\0Timeout", 2};
};
/// Keeps a resource from being complete until it signals success.
struct CfnCreationPolicy {
  Optional<CfnResourceAutoScalingCreationPolicy> autoScalingCreationPolicy{};
  Optional<CfnResourceSignal> resourceSignal{};
  /// Whether an AppStream fleet is started when it is created.
  Optional<Value<bool>> startFleet{};
  static constexpr detail::Names names{"AutoScalingCreationPolicy\0ResourceSignal\0StartFleet", 3};
};

/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html
struct CfnAutoScalingReplacingUpdate {
  Optional<Value<bool>> willReplace{};
  static constexpr detail::Names names{"WillReplace", 1};
};
struct CfnAutoScalingRollingUpdate {
  Optional<Value<double>> maxBatchSize{};
  Optional<Value<double>> minActiveInstancesPercent{};
  Optional<Value<double>> minInstancesInService{};
  Optional<Value<double>> minSuccessfulInstancesPercent{};
  /// ISO 8601 duration.
  Optional<Value<std::string>> pauseTime{};
  List<Value<std::string>> suspendProcesses{};
  Optional<Value<bool>> waitOnResourceSignals{};
  static constexpr detail::Names names{
      "MaxBatchSize\0MinActiveInstancesPercent\0MinInstancesInService\0MinSuccessfulInstancesPercent\0PauseTime\0"
      "SuspendProcesses\0WaitOnResourceSignals",
      7};
};
struct CfnAutoScalingInstanceRefreshAlarmSpecification {
  List<Value<std::string>> alarms{};
  static constexpr detail::Names names{"Alarms", 1};
};
struct CfnAutoScalingInstanceRefreshPreferences {
  Optional<CfnAutoScalingInstanceRefreshAlarmSpecification> alarmSpecification{};
  Optional<Value<bool>> autoRollback{};
  Optional<Value<double>> bakeTime{};
  List<Value<double>> checkpointDelay{};
  List<Value<double>> checkpointPercentages{};
  Optional<Value<double>> instanceWarmup{};
  Optional<Value<double>> maxHealthyPercentage{};
  Optional<Value<double>> minHealthyPercentage{};
  Optional<Value<std::string>> scaleInProtectedInstances{};
  Optional<Value<bool>> skipMatching{};
  Optional<Value<std::string>> standbyInstances{};
  static constexpr detail::Names names{
      "AlarmSpecification\0AutoRollback\0BakeTime\0CheckpointDelay\0CheckpointPercentages\0InstanceWarmup\0"
      "MaxHealthyPercentage\0MinHealthyPercentage\0ScaleInProtectedInstances\0SkipMatching\0StandbyInstances",
      11};
};
struct CfnAutoScalingInstanceRefresh {
  Optional<CfnAutoScalingInstanceRefreshPreferences> preferences{};
  Optional<Value<std::string>> strategy{};
  static constexpr detail::Names names{"Preferences\0Strategy", 2};
};
struct CfnAutoScalingScheduledAction {
  Optional<Value<bool>> ignoreUnmodifiedGroupSizeProperties{};
  static constexpr detail::Names names{"IgnoreUnmodifiedGroupSizeProperties", 1};
};
struct CfnCodeDeployLambdaAliasUpdate {
  Optional<Value<std::string>> afterAllowTrafficHook{};
  Required<Value<std::string>> applicationName;
  Optional<Value<std::string>> beforeAllowTrafficHook{};
  Required<Value<std::string>> deploymentGroupName;
  static constexpr detail::Names names{
      "AfterAllowTrafficHook\0ApplicationName\0BeforeAllowTrafficHook\0"
      "DeploymentGroupName",
      4};
};
/// How CloudFormation updates a resource.
struct CfnUpdatePolicy {
  Optional<CfnAutoScalingInstanceRefresh> autoScalingInstanceRefresh{};
  Optional<CfnAutoScalingReplacingUpdate> autoScalingReplacingUpdate{};
  Optional<CfnAutoScalingRollingUpdate> autoScalingRollingUpdate{};
  Optional<CfnAutoScalingScheduledAction> autoScalingScheduledAction{};
  Optional<CfnCodeDeployLambdaAliasUpdate> codeDeployLambdaAliasUpdate{};
  Optional<Value<bool>> enableVersionUpgrade{};
  Optional<Value<bool>> useOnlineResharding{};
  static constexpr detail::Names names{
      "AutoScalingInstanceRefresh\0AutoScalingReplacingUpdate\0AutoScalingRollingUpdate\0AutoScalingScheduledAction\0"
      "CodeDeployLambdaAliasUpdate\0EnableVersionUpgrade\0UseOnlineResharding",
      7};
};

}  // namespace cdk
