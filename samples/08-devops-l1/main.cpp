// SPDX-License-Identifier: Apache-2.0
// From a commit to containers, by the classes of the resource types alone: every property is CloudFormation's.
#include <cdkpp/apprunner/cfn_service.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch/cfn_alarm.hpp>
#include <cdkpp/codebuild/cfn_project.hpp>
#include <cdkpp/codecommit/cfn_repository.hpp>
#include <cdkpp/codedeploy/cfn_application.hpp>
#include <cdkpp/codedeploy/cfn_deployment_config.hpp>
#include <cdkpp/codepipeline/cfn_pipeline.hpp>
#include <cdkpp/ecr/cfn_repository.hpp>
#include <cdkpp/ecs/cfn_cluster.hpp>
#include <cdkpp/ecs/cfn_task_definition.hpp>
#include <cdkpp/eks/cfn_cluster.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/xray/cfn_group.hpp>
#include <cdkpp/xray/cfn_sampling_rule.hpp>

using namespace cdk;

/// Sources, build and pipeline.
struct Delivery : Stack {
  New<codecommit::CfnRepository> sources{
      *this, "Sources", {.repositoryDescription = "The service", .repositoryName = "service"}};
  New<ecr::CfnRepository> images{
      *this,
      "Images",
      {.imageScanningConfiguration = ecr::CfnRepository::ImageScanningConfigurationProperty{.scanOnPush = true},
       .imageTagMutability = "IMMUTABLE"}};
  New<s3::Bucket> artifacts{*this, "Artifacts", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL}};
  New<iam::Role> buildRole{*this, "BuildRole", {.assumedBy = iam::ServicePrincipal("codebuild.amazonaws.com")}};
  New<iam::Role> pipelineRole{
      *this, "PipelineRole", {.assumedBy = iam::ServicePrincipal("codepipeline.amazonaws.com")}};
  New<codebuild::CfnProject> build{
      *this,
      "Build",
      {.artifacts = codebuild::CfnProject::ArtifactsProperty{.type = "CODEPIPELINE"},
       .environment =
           codebuild::CfnProject::EnvironmentProperty{
               .computeType = "BUILD_GENERAL1_SMALL",
               .environmentVariables = {codebuild::CfnProject::EnvironmentVariableProperty{
                   .name = "IMAGE", .value = images->attrRepositoryUri()}},
               .image = "aws/codebuild/standard:7.0",
               .privilegedMode = true,
               .type = "LINUX_CONTAINER"},
       .serviceRole = buildRole->roleArn(),
       .source = codebuild::CfnProject::SourceProperty{.buildSpec = "buildspec.yml", .type = "CODEPIPELINE"}}};

  explicit Delivery(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    using Pipeline = codepipeline::CfnPipeline;
    const auto action = [](const char* name, const char* category, const char* provider, Json configuration) {
      return Pipeline::ActionDeclarationProperty{
          .actionTypeId =
              Pipeline::ActionTypeIdProperty{
                  .category = category, .owner = "AWS", .provider = provider, .version = "1"},
          .configuration = configuration,
          .name = name};
    };
    auto source = action("Source", "Source", "CodeCommit",
                         Json::object({{"BranchName", "main"}, {"RepositoryName", sources->attrName()}}));
    source.outputArtifacts = {Pipeline::OutputArtifactProperty{.name = "source"}};
    auto image = action("Image", "Build", "CodeBuild", Json::object({{"ProjectName", build->ref()}}));
    image.inputArtifacts = {Pipeline::InputArtifactProperty{.name = "source"}};

    New<Pipeline> pipeline{
        *this,
        "Pipeline",
        {.artifactStore = Pipeline::ArtifactStoreProperty{.location = artifacts->bucketName(), .type = "S3"},
         .pipelineType = "V2",
         .roleArn = pipelineRole->roleArn(),
         .stages = {Pipeline::StageDeclarationProperty{.actions = {source}, .name = "Source"},
                    Pipeline::StageDeclarationProperty{.actions = {image}, .name = "Build"}}}};
    artifacts->grantRead(*buildRole);
  }
};

struct RuntimeProps {
  Required<ecr::IRepositoryRef&> images;
};

/// Where the containers run, and what watches them.
struct Runtime : Stack {
  using Props = RuntimeProps;
  New<ecs::CfnCluster> cluster{
      *this,
      "Cluster",
      {.clusterSettings = {ecs::CfnCluster::ClusterSettingsProperty{.name = "containerInsights", .value = "enabled"}}}};
  New<codedeploy::CfnApplication> deployments{*this, "Deployments", {.computePlatform = "ECS"}};
  New<codedeploy::CfnDeploymentConfig> canary{
      *this,
      "Canary",
      {.computePlatform = "ECS",
       .trafficRoutingConfig = codedeploy::CfnDeploymentConfig::TrafficRoutingConfigProperty{
           .timeBasedCanary =
               codedeploy::CfnDeploymentConfig::TimeBasedCanaryProperty{.canaryInterval = 5, .canaryPercentage = 10},
           .type = "TimeBasedCanary"}}};
  New<iam::Role> clusterRole{*this, "EksRole", {.assumedBy = iam::ServicePrincipal("eks.amazonaws.com")}};
  New<iam::Role> pullRole{*this, "PullRole", {.assumedBy = iam::ServicePrincipal("build.apprunner.amazonaws.com")}};
  New<xray::CfnGroup> slow{*this, "Slow", {.filterExpression = "responsetime > 2", .groupName = "slow"}};

  Runtime(Scope scope, RuntimeProps props) : Stack(scope) {
    const Value<std::string> image = cdk::format("{}.dkr.ecr.{}.{}/{}:latest", account(), region(), urlSuffix(),
                                                 props.images->repositoryRef().repositoryName);
    New<ecs::CfnTaskDefinition> task{
        *this,
        "Task",
        {.containerDefinitions = {ecs::CfnTaskDefinition::ContainerDefinitionProperty{
             .essential = true,
             .image = image,
             .name = "service",
             .portMappings = {ecs::CfnTaskDefinition::PortMappingProperty{.containerPort = 8080}}}},
         .cpu = "256",
         .memory = "512",
         .networkMode = "awsvpc",
         .requiresCompatibilities = {"FARGATE"}}};
    New<eks::CfnCluster> kubernetes{
        *this,
        "Kubernetes",
        {.resourcesVpcConfig =
             eks::CfnCluster::ResourcesVpcConfigProperty{
                 .subnetIds = {Fn::importValue("network-subnet-a"), Fn::importValue("network-subnet-b")}},
         .roleArn = clusterRole->roleArn()}};
    New<apprunner::CfnService> service{
        *this,
        "Service",
        {.sourceConfiguration = apprunner::CfnService::SourceConfigurationProperty{
             .authenticationConfiguration =
                 apprunner::CfnService::AuthenticationConfigurationProperty{.accessRoleArn = pullRole->roleArn()},
             .imageRepository = apprunner::CfnService::ImageRepositoryProperty{
                 .imageConfiguration = apprunner::CfnService::ImageConfigurationProperty{.port = "8080"},
                 .imageIdentifier = image,
                 .imageRepositoryType = "ECR"}}}};
    New<cloudwatch::CfnAlarm> errors{
        *this,
        "Errors",
        {.comparisonOperator = "GreaterThanThreshold",
         .dimensions = {cloudwatch::CfnAlarm::DimensionProperty{.name = "ServiceID",
                                                                .value = service->attrServiceId()}},
         .evaluationPeriods = 1,
         .metricName = "5xxStatusResponses",
         .namespace_ = "AWS/AppRunner",
         .period = 60,
         .statistic = "Sum",
         .threshold = 5}};
    New<xray::CfnSamplingRule> sampling{
        *this,
        "Sampling",
        {.samplingRule = xray::CfnSamplingRule::SamplingRuleProperty{.fixedRate = 0.05,
                                                                     .host = "*",
                                                                     .httpMethod = "*",
                                                                     .priority = 100,
                                                                     .reservoirSize = 1,
                                                                     .resourceArn = "*",
                                                                     .ruleName = "service",
                                                                     .serviceName = "*",
                                                                     .serviceType = "*",
                                                                     .urlPath = "*",
                                                                     .version = 1}}};
  }
};

int main() {
  App app;
  New<Delivery> delivery{app, "Delivery"};
  New<Runtime> runtime{app, "Runtime", {.images = *delivery->images}};
  app.synth();
}
