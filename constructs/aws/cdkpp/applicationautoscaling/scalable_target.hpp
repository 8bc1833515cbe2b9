// SPDX-License-Identifier: Apache-2.0
// AWS::ApplicationAutoScaling::ScalableTarget: what is scaled, and within which limits. Follows aws-cdk-lib 2.276.0,
// aws-applicationautoscaling.
#pragma once
#include <cdkpp/applicationautoscaling/cfn_scalable_target.hpp>
#include <cdkpp/applicationautoscaling/schedule.hpp>
#include <cdkpp/applicationautoscaling/step_scaling_policy.hpp>
#include <cdkpp/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdkpp/iam/identity.hpp>

namespace cdk {
class TimeZone;
}

namespace cdk::applicationautoscaling {

/// The services that are scaled.
struct ServiceNamespace {
  static constexpr const char* APPSTREAM = "appstream";
  static constexpr const char* CASSANDRA = "cassandra";
  static constexpr const char* COMPREHEND = "comprehend";
  static constexpr const char* CUSTOM_RESOURCE = "custom-resource";
  static constexpr const char* DYNAMODB = "dynamodb";
  static constexpr const char* EC2 = "ec2";
  static constexpr const char* ECS = "ecs";
  static constexpr const char* ELASTICACHE = "elasticache";
  static constexpr const char* ELASTIC_MAP_REDUCE = "elasticmapreduce";
  static constexpr const char* KAFKA = "kafka";
  static constexpr const char* LAMBDA = "lambda";
  static constexpr const char* NEPTUNE = "neptune";
  static constexpr const char* RDS = "rds";
  static constexpr const char* SAGEMAKER = "sagemaker";
  static constexpr const char* WORKSPACES = "workspaces";
};

/// The limits of capacity, for classes that are scaled.
struct EnableScalingProps {
  Required<Value<double>> maxCapacity;
  /// @default 1
  Optional<Value<double>> minCapacity{};
};

struct ScalableTargetProps {
  /// From 0 up, not below minCapacity. CloudFormation: MaxCapacity.
  Required<Value<double>> maxCapacity;
  /// From 0 up. CloudFormation: MinCapacity.
  Required<Value<double>> minCapacity;
  /// "table/<name>", "service/<cluster>/<name>" … CloudFormation: ResourceId.
  Required<Value<std::string>> resourceId;
  /// The role that changes the capacity. CloudFormation: RoleARN. @default a new one, the child "Role"
  Optional<iam::IRole&> role{};
  /// "dynamodb:table:ReadCapacityUnits" … CloudFormation: ScalableDimension.
  Required<Value<std::string>> scalableDimension;
  /// One of ServiceNamespace. CloudFormation: ServiceNamespace.
  Required<Value<std::string>> serviceNamespace;
};

struct ScalableTargetAttributes {
  Required<Value<std::string>> scalableDimension;
  Required<Value<std::string>> scalableTargetId;
  Required<Value<std::string>> serviceNamespace;
};

/// New limits at a time. At least one of both is given.
struct ScalingSchedule {
  /// When it ends. CloudFormation: EndTime. @default never
  Optional<Expiration> endTime{};
  /// CloudFormation: MaxCapacity. @default unchanged
  Optional<Value<double>> maxCapacity{};
  /// CloudFormation: MinCapacity. @default unchanged
  Optional<Value<double>> minCapacity{};
  /// CloudFormation: Schedule.
  Required<Schedule> schedule;
  /// When it begins. CloudFormation: StartTime. @default at once
  Optional<Expiration> startTime{};
  /// The zone of the times in the schedule. CloudFormation: Timezone. @default UTC
  Optional<TimeZone> timeZone{};
};

class IScalableTarget : public virtual IResource, public virtual IScalableTargetRef {
 public:
  /// CloudFormation: Ref.
  virtual Value<std::string> scalableTargetId() const = 0;
};

/// What is scaled, and within which limits.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html
class ScalableTarget : public Resource, public virtual IScalableTarget {
 public:
  using Props = ScalableTargetProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-applicationautoscaling.ScalableTarget";
  /// A target that exists.
  static Handle<IScalableTarget> fromScalableTargetAttributes(
      const Parent& scope, const Id& id, ScalableTargetAttributes attributes);
  /// A target that exists. Its scalableTargetRef throws ValidationError CDKPP4587, because the rest is not known.
  static Handle<IScalableTarget> fromScalableTargetId(
      const Parent& scope, const Id& id, Value<std::string> scalableTargetId);

  /// @throws ValidationError CDKPP4580 naming everything that is wrong with the limits.
  explicit ScalableTarget(Scope scope, ScalableTargetProps props);
  Value<std::string> scalableTargetId() const override { return id_; }
  /// The role that changes the capacity.
  iam::IRole& role() const { return *role_; }
  ScalableTargetReference scalableTargetRef() const override {
    return {.resourceId = id_, .scalableDimension = dimension_, .serviceNamespace = serviceNamespace_};
  }

  void addToRolePolicy(const iam::PolicyStatement& statement);
  /// Changes the capacity by the value of a metric.
  Handle<StepScalingPolicy> scaleOnMetric(Id id, BasicStepScalingPolicyProps props);
  /// Changes the limits at times. @param id the name of the action; CloudFormation: ScheduledActionName.
  /// @throws ValidationError CDKPP4588 when neither limit is given.
  void scaleOnSchedule(std::string id, const ScalingSchedule& action);
  /// Keeps a metric at a value.
  Handle<TargetTrackingScalingPolicy> scaleToTrackMetric(Id id, BasicTargetTrackingScalingPolicyProps props);

 private:
  List<CfnScalableTarget::ScheduledActionProperty> actions_{};
  Value<std::string> dimension_ = "";
  Value<std::string> id_ = "";
  Handle<iam::IRole> role_{};
  Value<std::string> serviceNamespace_ = "";
};

}  // namespace cdk::applicationautoscaling
