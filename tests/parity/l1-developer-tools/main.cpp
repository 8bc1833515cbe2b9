// SPDX-License-Identifier: Apache-2.0
// Property shapes of the developer tools: CodeCommit, CodeBuild, CodeDeploy, CodePipeline, CodeArtifact, AppConfig,
// X-Ray.
#include <cdkpp/cdk.hpp>
#include <cdkpp/appconfig/cfn_application.hpp>
#include <cdkpp/appconfig/cfn_configuration_profile.hpp>
#include <cdkpp/appconfig/cfn_deployment_strategy.hpp>
#include <cdkpp/appconfig/cfn_environment.hpp>
#include <cdkpp/codeartifact/cfn_domain.hpp>
#include <cdkpp/codeartifact/cfn_repository.hpp>
#include <cdkpp/codebuild/cfn_project.hpp>
#include <cdkpp/codebuild/cfn_report_group.hpp>
#include <cdkpp/codecommit/cfn_repository.hpp>
#include <cdkpp/codedeploy/cfn_application.hpp>
#include <cdkpp/codedeploy/cfn_deployment_config.hpp>
#include <cdkpp/codedeploy/cfn_deployment_group.hpp>
#include <cdkpp/codepipeline/cfn_pipeline.hpp>
#include <cdkpp/codepipeline/cfn_webhook.hpp>
#include <cdkpp/codestarnotifications/cfn_notification_rule.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/xray/cfn_group.hpp>
#include <cdkpp/xray/cfn_resource_policy.hpp>
#include <cdkpp/xray/cfn_sampling_rule.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "DeveloperTools"};
  New<sns::CfnTopic> topic{stack, "Topic"};
  New<iam::CfnRole> role{stack, "Role", {.assumeRolePolicyDocument = Json::object({
      {"Version", "2012-10-17"},
      {
          "Statement",
          Json::array({Json::object({
              {"Effect", "Allow"},
              {"Action", "sts:AssumeRole"},
              {"Principal", Json::object({{"Service", "codebuild.amazonaws.com"}})},
          })}),
      },
  })}};

  New<codecommit::CfnRepository> repository{stack, "Repository", {
      .code = codecommit::CfnRepository::CodeProperty{
          .branchName = "main",
          .s3 = codecommit::CfnRepository::S3Property{.bucket = "bucket", .key = "key.zip", .objectVersion = "v1"},
      },
      .repositoryDescription = "Where the sources are",
      .repositoryName = "sources",
      .tags = {{.key = "team", .value = "tools"}},
      .triggers = {{
          .branches = {"main", "next"},
          .customData = "data",
          .destinationArn = topic->ref(),
          .events = {"all"},
          .name = "all",
      }},
  }};

  New<codebuild::CfnProject> project{stack, "Project", {
      .artifacts = codebuild::CfnProject::ArtifactsProperty{
          .encryptionDisabled = false,
          .location = "bucket",
          .namespaceType = "BUILD_ID",
          .overrideArtifactName = true,
          .packaging = "ZIP",
          .path = "out",
          .type = "S3",
      },
      .badgeEnabled = true,
      .buildBatchConfig = codebuild::CfnProject::ProjectBuildBatchConfigProperty{
          .combineArtifacts = true,
          .restrictions = codebuild::CfnProject::BatchRestrictionsProperty{
              .computeTypesAllowed = {"BUILD_GENERAL1_SMALL"},
              .maximumBuildsAllowed = 4,
          },
          .serviceRole = role->attrArn(),
          .timeoutInMins = 20,
      },
      .cache = codebuild::CfnProject::ProjectCacheProperty{
          .modes = {"LOCAL_SOURCE_CACHE", "LOCAL_DOCKER_LAYER_CACHE"},
          .type = "LOCAL",
      },
      .concurrentBuildLimit = 3,
      .environment = codebuild::CfnProject::EnvironmentProperty{
          .computeType = "BUILD_GENERAL1_SMALL",
          .environmentVariables = {
              {.name = "A", .value = "1"},
              {.name = "B", .type = "PARAMETER_STORE", .value = "/path"},
          },
          .image = "aws/codebuild/standard:7.0",
          .privilegedMode = true,
          .registryCredential = codebuild::CfnProject::RegistryCredentialProperty{
              .credential = "arn",
              .credentialProvider = "SECRETS_MANAGER",
          },
          .type = "LINUX_CONTAINER",
      },
      .fileSystemLocations = {{
          .identifier = "efs",
          .location = "fs-1.efs.amazonaws.com:/",
          .mountOptions = "nfsvers=4.1",
          .mountPoint = "/mnt",
          .type = "EFS",
      }},
      .logsConfig = codebuild::CfnProject::LogsConfigProperty{
          .cloudWatchLogs = codebuild::CfnProject::CloudWatchLogsConfigProperty{
              .groupName = "group",
              .status = "ENABLED",
          },
          .s3Logs = codebuild::CfnProject::S3LogsConfigProperty{.status = "DISABLED"},
      },
      .name = "project",
      .queuedTimeoutInMinutes = 60,
      .secondaryArtifacts = {{.artifactIdentifier = "second", .type = "NO_ARTIFACTS"}},
      .secondarySourceVersions = {{.sourceIdentifier = "other", .sourceVersion = "refs/heads/main"}},
      .serviceRole = role->attrArn(),
      .source = codebuild::CfnProject::SourceProperty{
          .buildSpec = "version: 0.2\nphases: {}\n",
          .gitCloneDepth = 1,
          .gitSubmodulesConfig = codebuild::CfnProject::GitSubmodulesConfigProperty{.fetchSubmodules = false},
          .location = repository->attrCloneUrlHttp(),
          .type = "CODECOMMIT",
      },
      .timeoutInMinutes = 30,
      .triggers = codebuild::CfnProject::ProjectTriggersProperty{
          .buildType = "BUILD",
          .filterGroups = {
              {
                  {.pattern = "PUSH", .type = "EVENT"},
                  {.excludeMatchedPattern = false, .pattern = "^refs/heads/main$", .type = "HEAD_REF"},
              },
              {{.pattern = "PULL_REQUEST_CREATED", .type = "EVENT"}},
          },
          .webhook = true,
      },
      .visibility = "PRIVATE",
      .vpcConfig = codebuild::CfnProject::VpcConfigProperty{
          .securityGroupIds = {"sg-1"},
          .subnets = {"subnet-1", "subnet-2"},
          .vpcId = "vpc-1",
      },
  }};
  New<codebuild::CfnReportGroup> reports{stack, "Reports", {
      .deleteReports = true,
      .exportConfig = codebuild::CfnReportGroup::ReportExportConfigProperty{
          .exportConfigType = "S3",
          .s3Destination = codebuild::CfnReportGroup::S3ReportExportConfigProperty{.bucket = "b", .packaging = "ZIP"},
      },
      .type = "TEST",
  }};

  New<codedeploy::CfnApplication> application{stack, "Application", {.computePlatform = "Server"}};
  New<codedeploy::CfnDeploymentConfig> deploymentConfig{stack, "DeploymentConfig", {
      .computePlatform = "Lambda",
      .trafficRoutingConfig = codedeploy::CfnDeploymentConfig::TrafficRoutingConfigProperty{
          .timeBasedCanary = codedeploy::CfnDeploymentConfig::TimeBasedCanaryProperty{
              .canaryInterval = 5,
              .canaryPercentage = 10,
          },
          .type = "TimeBasedCanary",
      },
      .zonalConfig = codedeploy::CfnDeploymentConfig::ZonalConfigProperty{
          .firstZoneMonitorDurationInSeconds = 60,
          .minimumHealthyHostsPerZone = codedeploy::CfnDeploymentConfig::MinimumHealthyHostsPerZoneProperty{
              .type = "HOST_COUNT",
              .value = 1,
          },
      },
  }};
  New<codedeploy::CfnDeploymentGroup> deploymentGroup{stack, "DeploymentGroup", {
      .alarmConfiguration = codedeploy::CfnDeploymentGroup::AlarmConfigurationProperty{
          .alarms = {{.name = "alarm"}},
          .enabled = true,
          .ignorePollAlarmFailure = false,
      },
      .applicationName = application->ref(),
      .autoRollbackConfiguration = codedeploy::CfnDeploymentGroup::AutoRollbackConfigurationProperty{
          .enabled = true,
          .events = {"DEPLOYMENT_FAILURE"},
      },
      .blueGreenDeploymentConfiguration = codedeploy::CfnDeploymentGroup::BlueGreenDeploymentConfigurationProperty{
          .deploymentReadyOption = codedeploy::CfnDeploymentGroup::DeploymentReadyOptionProperty{
              .actionOnTimeout = "CONTINUE_DEPLOYMENT",
              .waitTimeInMinutes = 5,
          },
          .greenFleetProvisioningOption = codedeploy::CfnDeploymentGroup::GreenFleetProvisioningOptionProperty{
              .action = "DISCOVER_EXISTING",
          },
          .terminateBlueInstancesOnDeploymentSuccess = codedeploy::CfnDeploymentGroup::BlueInstanceTerminationOptionProperty{
              .action = "TERMINATE",
              .terminationWaitTimeInMinutes = 10,
          },
      },
      .deploymentStyle = codedeploy::CfnDeploymentGroup::DeploymentStyleProperty{
          .deploymentOption = "WITH_TRAFFIC_CONTROL",
          .deploymentType = "BLUE_GREEN",
      },
      .ec2TagSet = codedeploy::CfnDeploymentGroup::EC2TagSetProperty{.ec2TagSetList = {
          {.ec2TagGroup = {{.key = "a", .type = "KEY_AND_VALUE", .value = "b"}}},
      }},
      .loadBalancerInfo = codedeploy::CfnDeploymentGroup::LoadBalancerInfoProperty{
          .targetGroupInfoList = {{.name = "group"}},
          .targetGroupPairInfoList = {{
              .prodTrafficRoute = codedeploy::CfnDeploymentGroup::TrafficRouteProperty{.listenerArns = {"arn"}},
              .targetGroups = {{.name = "blue"}, {.name = "green"}},
          }},
      },
      .serviceRoleArn = role->attrArn(),
      .triggerConfigurations = {{
          .triggerEvents = {"DeploymentStart"},
          .triggerName = "t",
          .triggerTargetArn = topic->ref(),
      }},
  }};

  New<codepipeline::CfnPipeline> pipeline{stack, "Pipeline", {
      .artifactStore = codepipeline::CfnPipeline::ArtifactStoreProperty{
          .encryptionKey = codepipeline::CfnPipeline::EncryptionKeyProperty{.id = "key", .type = "KMS"},
          .location = "bucket",
          .type = "S3",
      },
      .disableInboundStageTransitions = {{.reason = "closed", .stageName = "Deploy"}},
      .executionMode = "QUEUED",
      .pipelineType = "V2",
      .restartExecutionOnUpdate = false,
      .roleArn = role->attrArn(),
      .stages = {
          {
              .actions = {{
                  .actionTypeId = codepipeline::CfnPipeline::ActionTypeIdProperty{
                      .category = "Source",
                      .owner = "AWS",
                      .provider = "CodeCommit",
                      .version = "1",
                  },
                  .configuration = Json::object({
                      {"RepositoryName", repository->attrName()},
                      {"BranchName", "main"},
                      {"PollForSourceChanges", false},
                  }),
                  .name = "Source",
                  .outputArtifacts = {{.name = "Src"}},
                  .runOrder = 1,
              }},
              .name = "Source",
          },
          {
              .actions = {{
                  .actionTypeId = codepipeline::CfnPipeline::ActionTypeIdProperty{
                      .category = "Build",
                      .owner = "AWS",
                      .provider = "CodeBuild",
                      .version = "1",
                  },
                  .configuration = Json::object({{"ProjectName", project->ref()}}),
                  .inputArtifacts = {{.name = "Src"}},
                  .name = "Build",
                  .namespace_ = "ns",
                  .region = "eu-west-1",
                  .timeoutInMinutes = 20,
              }},
              .blockers = {{.name = "b", .type = "Schedule"}},
              .name = "Build",
              .onFailure = codepipeline::CfnPipeline::FailureConditionsProperty{
                  .result = "ROLLBACK",
                  .retryConfiguration = codepipeline::CfnPipeline::RetryConfigurationProperty{
                      .retryMode = "ALL_ACTIONS",
                  },
              },
          },
      },
      .triggers = {{
          .gitConfiguration = codepipeline::CfnPipeline::GitConfigurationProperty{
              .push = {{
                  .branches = codepipeline::CfnPipeline::GitBranchFilterCriteriaProperty{
                      .excludes = {"tmp/*"},
                      .includes = {"main"},
                  },
                  .filePaths = codepipeline::CfnPipeline::GitFilePathFilterCriteriaProperty{.includes = {"src/**"}},
                  .tags = codepipeline::CfnPipeline::GitTagFilterCriteriaProperty{.includes = {"v*"}},
              }},
              .sourceActionName = "Source",
          },
          .providerType = "CodeStarSourceConnection",
      }},
      .variables = {{.defaultValue = "x", .description = "a variable", .name = "V"}},
  }};
  New<codepipeline::CfnWebhook> webhook{stack, "Webhook", {
      .authentication = "GITHUB_HMAC",
      .authenticationConfiguration = codepipeline::CfnWebhook::WebhookAuthConfigurationProperty{
          .secretToken = "token",
      },
      .filters = {{.jsonPath = "$.ref", .matchEquals = "refs/heads/{Branch}"}},
      .registerWithThirdParty = true,
      .targetAction = "Source",
      .targetPipeline = pipeline->ref(),
      .targetPipelineVersion = 1,
  }};
  New<codestarnotifications::CfnNotificationRule> rule{stack, "Rule", {
      .detailType = "FULL",
      .eventTypeIds = {"codepipeline-pipeline-pipeline-execution-failed"},
      .name = "rule",
      .resource = "arn:aws:codepipeline:eu-west-1:111111111111:" + pipeline->ref(),
      .tags = {{"owner", "tools"}},
      .targets = {{.targetAddress = topic->ref(), .targetType = "SNS"}},
  }};
  New<codeartifact::CfnDomain> domain{stack, "Domain", {
      .domainName = "domain",
      .permissionsPolicyDocument = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array()}}),
  }};
  New<codeartifact::CfnRepository> packages{stack, "Packages", {
      .domainName = domain->attrName(),
      .externalConnections = {"public:npmjs"},
      .repositoryName = "packages",
      .upstreams = {"base"},
  }};

  New<appconfig::CfnApplication> configuration{
      stack,
      "ConfigApplication",
      {.name = "app", .tags = {{.key = "a", .value = "b"}}},
  };
  New<appconfig::CfnEnvironment> configEnvironment{stack, "ConfigEnvironment", {
      .applicationId = configuration->ref(),
      .monitors = {{.alarmArn = "arn", .alarmRoleArn = role->attrArn()}},
      .name = "prod",
  }};
  New<appconfig::CfnDeploymentStrategy> strategy{stack, "Strategy", {
      .deploymentDurationInMinutes = 10,
      .finalBakeTimeInMinutes = 0,
      .growthFactor = 12.5,
      .growthType = "LINEAR",
      .name = "s",
      .replicateTo = "NONE",
  }};
  New<appconfig::CfnConfigurationProfile> profile{stack, "Profile", {
      .applicationId = configuration->ref(),
      .locationUri = "hosted",
      .name = "p",
      .validators = {{.content = "{}", .type = "JSON_SCHEMA"}},
  }};
  New<xray::CfnGroup> traceGroup{stack, "TraceGroup", {
      .filterExpression = "duration > 5",
      .groupName = "g",
      .insightsConfiguration = xray::CfnGroup::InsightsConfigurationProperty{
          .insightsEnabled = true,
          .notificationsEnabled = false,
      },
  }};
  New<xray::CfnSamplingRule> sampling{stack, "Sampling", {.samplingRule = xray::CfnSamplingRule::SamplingRuleProperty{
      .attributes = {{"a", "b"}, {"1", "one"}},
      .fixedRate = 0.05,
      .host = "*",
      .httpMethod = "GET",
      .priority = 10,
      .reservoirSize = 1,
      .resourceArn = "*",
      .ruleName = "r",
      .serviceName = "*",
      .serviceType = "*",
      .urlPath = "/*",
      .version = 1,
  }}};
  New<xray::CfnResourcePolicy> tracePolicy{stack, "TracePolicy", {
      .bypassPolicyLockoutCheck = true,
      .policyDocument = "{}",
      .policyName = "p",
  }};
  app.synth();
}
