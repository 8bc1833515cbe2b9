// SPDX-License-Identifier: Apache-2.0
// AWS::ApplicationAutoScaling::ScalingPolicy that keeps a metric at a value. Follows aws-cdk-lib 2.276.0,
// aws-applicationautoscaling.
#pragma once
#include <cdkpp/applicationautoscaling/scalable_target_ref.hpp>
#include <cdkpp/cloudwatch/metric.hpp>

namespace cdk::applicationautoscaling {

/// Metrics that Application Auto Scaling measures by itself.
/// @see https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html
struct PredefinedMetric {
  static constexpr const char* ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget";
  static constexpr const char* APPSTREAM_AVERAGE_CAPACITY_UTILIZATION = "AppStreamAverageCapacityUtilization";
  static constexpr const char* CASSANDRA_READ_CAPACITY_UTILIZATION = "CassandraReadCapacityUtilization";
  static constexpr const char* CASSANDRA_WRITE_CAPACITY_UTILIZATION = "CassandraWriteCapacityUtilization";
  static constexpr const char* COMPREHEND_INFERENCE_UTILIZATION = "ComprehendInferenceUtilization";
  static constexpr const char* DYNAMODB_READ_CAPACITY_UTILIZATION = "DynamoDBReadCapacityUtilization";
  static constexpr const char* DYNAMODB_WRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization";
  /// As aws-cdk-lib once spelt it.
  static constexpr const char* DYANMODB_WRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization";
  static constexpr const char* EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION =
      "EC2SpotFleetRequestAverageCPUUtilization";
  static constexpr const char* EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = "EC2SpotFleetRequestAverageNetworkIn";
  static constexpr const char* EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = "EC2SpotFleetRequestAverageNetworkOut";
  static constexpr const char* ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization";
  static constexpr const char* ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization";
  static constexpr const char* ELASTICACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE =
      "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage";
  static constexpr const char* ELASTICACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE =
      "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage";
  static constexpr const char* ELASTICACHE_PRIMARY_ENGINE_CPU_UTILIZATION = "ElastiCachePrimaryEngineCPUUtilization";
  static constexpr const char* ELASTICACHE_REPLICA_ENGINE_CPU_UTILIZATION = "ElastiCacheReplicaEngineCPUUtilization";
  static constexpr const char* KAFKA_BROKER_STORAGE_UTILIZATION = "KafkaBrokerStorageUtilization";
  static constexpr const char* LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION = "LambdaProvisionedConcurrencyUtilization";
  /// Of Neptune; the name is upstream's.
  static constexpr const char* NEPTURE_READER_AVERAGE_CPU_UTILIZATION = "NeptuneReaderAverageCPUUtilization";
  static constexpr const char* RDS_READER_AVERAGE_CPU_UTILIZATION = "RDSReaderAverageCPUUtilization";
  static constexpr const char* RDS_READER_AVERAGE_DATABASE_CONNECTIONS = "RDSReaderAverageDatabaseConnections";
  static constexpr const char* SAGEMAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION =
      "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution";
  static constexpr const char* SAGEMAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY =
      "SageMakerInferenceComponentInvocationsPerCopy";
  static constexpr const char* SAGEMAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION =
      "SageMakerVariantConcurrentRequestsPerModelHighResolution";
  static constexpr const char* SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE = "SageMakerVariantInvocationsPerInstance";
  static constexpr const char* SAGEMAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION =
      "SageMakerVariantProvisionedConcurrencyUtilization";
  static constexpr const char* WORKSPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION =
      "WorkSpacesAverageUserSessionsCapacityUtilization";
};

/// For ScalableTarget::scaleToTrackMetric. Exactly one of customMetric and predefinedMetric.
struct BasicTargetTrackingScalingPolicyProps {
  /// CloudFormation: CustomizedMetricSpecification. @default predefinedMetric
  Optional<cloudwatch::IMetric> customMetric{};
  /// Whether capacity is never taken away. CloudFormation: DisableScaleIn. @default false
  Optional<Value<bool>> disableScaleIn{};
  /// CloudFormation: PolicyName. @default made of the place in the tree
  Optional<Value<std::string>> policyName{};
  /// One of PredefinedMetric. CloudFormation: PredefinedMetricType. @default customMetric
  Optional<std::string> predefinedMetric{};
  /// What the predefined metric is about, as ALB_REQUEST_COUNT_PER_TARGET needs it. CloudFormation: ResourceLabel.
  /// @default none
  Optional<Value<std::string>> resourceLabel{};
  /// How long nothing is taken away after something was. CloudFormation: ScaleInCooldown. @default that of the service
  Optional<Duration> scaleInCooldown{};
  /// How long nothing is added after something was. CloudFormation: ScaleOutCooldown. @default that of the service
  Optional<Duration> scaleOutCooldown{};
  /// CloudFormation: TargetValue.
  Required<Value<double>> targetValue;
};

/// Exactly one of customMetric and predefinedMetric.
struct TargetTrackingScalingPolicyProps {
  /// CloudFormation: CustomizedMetricSpecification. @default predefinedMetric
  Optional<cloudwatch::IMetric> customMetric{};
  /// Whether capacity is never taken away. CloudFormation: DisableScaleIn. @default false
  Optional<Value<bool>> disableScaleIn{};
  /// CloudFormation: PolicyName. @default made of the place in the tree
  Optional<Value<std::string>> policyName{};
  /// One of PredefinedMetric. CloudFormation: PredefinedMetricType. @default customMetric
  Optional<std::string> predefinedMetric{};
  /// What the predefined metric is about, as ALB_REQUEST_COUNT_PER_TARGET needs it. CloudFormation: ResourceLabel.
  /// @default none
  Optional<Value<std::string>> resourceLabel{};
  /// How long nothing is taken away after something was. CloudFormation: ScaleInCooldown. @default that of the service
  Optional<Duration> scaleInCooldown{};
  /// How long nothing is added after something was. CloudFormation: ScaleOutCooldown. @default that of the service
  Optional<Duration> scaleOutCooldown{};
  /// CloudFormation: ScalingTargetId.
  Required<IScalableTargetRef&> scalingTarget;
  /// CloudFormation: TargetValue.
  Required<Value<double>> targetValue;
};

/// Keeps a metric at a value.
/// @see https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;
  /// @throws ValidationError CDKPP4583 unless exactly one metric is given, for a formula, and for a percentile.
  explicit TargetTrackingScalingPolicy(Scope scope, TargetTrackingScalingPolicyProps props);
  /// CloudFormation: Ref.
  Value<std::string> scalingPolicyArn() const { return arn_; }

 private:
  Value<std::string> arn_ = "";
};

}  // namespace cdk::applicationautoscaling
