// SPDX-License-Identifier: Apache-2.0
// IRuleTarget: what a rule sends events to; see events_targets. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/events/cfn_rule.hpp>
#include <cdkpp/events/input.hpp>
#include <cdkpp/iam/identity.hpp>

namespace cdk::events {

/// What a target says of itself when it is added to a rule.
struct RuleTargetConfig {
  /// CloudFormation: AppSyncParameters. @default none
  Optional<CfnRule::AppSyncParametersProperty> appSyncParameters{};
  /// CloudFormation: Arn.
  Required<Value<std::string>> arn;
  /// CloudFormation: BatchParameters. @default none
  Optional<CfnRule::BatchParametersProperty> batchParameters{};
  /// CloudFormation: DeadLetterConfig. @default none
  Optional<CfnRule::DeadLetterConfigProperty> deadLetterConfig{};
  /// CloudFormation: EcsParameters. @default none
  Optional<CfnRule::EcsParametersProperty> ecsParameters{};
  /// CloudFormation: HttpParameters. @default none
  Optional<CfnRule::HttpParametersProperty> httpParameters{};
  /// What the target gets. CloudFormation: Input, InputPath or InputTransformer. @default the event
  Optional<RuleTargetInput> input{};
  /// CloudFormation: KinesisParameters. @default the id of the event is the partition key
  Optional<CfnRule::KinesisParametersProperty> kinesisParameters{};
  /// CloudFormation: RedshiftDataParameters. @default none
  Optional<CfnRule::RedshiftDataParametersProperty> redshiftDataParameters{};
  /// CloudFormation: RetryPolicy. @default 24 hours and 185 attempts
  Optional<CfnRule::RetryPolicyProperty> retryPolicy{};
  /// The role that EventBridge takes to reach the target. CloudFormation: RoleArn. @default none
  Optional<iam::IRole&> role{};
  /// CloudFormation: RunCommandParameters. @default none
  Optional<CfnRule::RunCommandParametersProperty> runCommandParameters{};
  /// CloudFormation: SqsParameters. @default none
  Optional<CfnRule::SqsParametersProperty> sqsParameters{};
  /// The resource behind the target. Where it is in another account or region, events are sent to the event bus there,
  /// and a rule there passes them on. @default none
  Optional<IConstruct&> targetResource{};
};

/// Something that a rule can send events to. Targets are values: a class of yours is copied into the rule.
class IRuleTarget {
 public:
  /// @param id the id that the target has in the rule
  virtual RuleTargetConfig bind(IRuleRef& rule, std::string_view id = {}) = 0;

 protected:
  IRuleTarget() = default;
  IRuleTarget(const IRuleTarget&) = default;
  IRuleTarget& operator=(const IRuleTarget&) = default;
  ~IRuleTarget() = default;
};

/// Any target. Copies are the same target.
class RuleTarget {
 public:
  template <class T>
    requires std::is_base_of_v<IRuleTarget, T>
  RuleTarget(T target) : target_(::cdk::detail::shareObject<IRuleTarget>(std::move(target))) {}
  IRuleTarget* operator->() const { return ::cdk::detail::sharedObject<IRuleTarget>(target_); }
  IRuleTarget& operator*() const { return *operator->(); }

 private:
  ::cdk::detail::Any target_;
};

}  // namespace cdk::events
