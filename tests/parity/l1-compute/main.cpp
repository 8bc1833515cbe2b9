// SPDX-License-Identifier: Apache-2.0
// Property shapes of compute: Lambda, EC2, Auto Scaling, Batch, App Runner, Step Functions.
#include <cdkpp/cdk.hpp>
#include <cdkpp/apprunner/cfn_auto_scaling_configuration.hpp>
#include <cdkpp/apprunner/cfn_service.hpp>
#include <cdkpp/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdkpp/autoscaling/cfn_scaling_policy.hpp>
#include <cdkpp/batch/cfn_compute_environment.hpp>
#include <cdkpp/batch/cfn_job_definition.hpp>
#include <cdkpp/ec2/cfn_instance.hpp>
#include <cdkpp/ec2/cfn_launch_template.hpp>
#include <cdkpp/ec2/cfn_security_group.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/lambda/cfn_alias.hpp>
#include <cdkpp/lambda/cfn_event_invoke_config.hpp>
#include <cdkpp/lambda/cfn_event_source_mapping.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/lambda/cfn_layer_version.hpp>
#include <cdkpp/lambda/cfn_permission.hpp>
#include <cdkpp/lambda/cfn_url.hpp>
#include <cdkpp/lambda/cfn_version.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/stepfunctions/cfn_activity.hpp>
#include <cdkpp/stepfunctions/cfn_state_machine.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Compute"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<iam::CfnRole> role{stack, "Role", {
      .assumeRolePolicyDocument = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array()}}),
  }};

  New<lambda::CfnFunction> fn{stack, "Function", {
      .architectures = {"arm64"},
      .code = lambda::CfnFunction::CodeProperty{.zipFile = "exports.handler = async () => \"é\";\n"},
      .deadLetterConfig = lambda::CfnFunction::DeadLetterConfigProperty{.targetArn = queue->attrArn()},
      .description = "All of it",
      .environment = lambda::CfnFunction::EnvironmentProperty{.variables = {
          {"Z", "last"},
          {"A", queue->ref()},
          {"EMPTY", ""},
          {"1", "one"},
      }},
      .ephemeralStorage = lambda::CfnFunction::EphemeralStorageProperty{.size = 1024},
      .fileSystemConfigs = {{.arn = "arn:access-point", .localMountPath = "/mnt/x"}},
      .functionName = "function",
      .handler = "index.handler",
      .layers = {"arn:layer:1", Fn::importValue("layer")},
      .loggingConfig = lambda::CfnFunction::LoggingConfigProperty{
          .applicationLogLevel = "INFO",
          .logFormat = "JSON",
          .logGroup = "group",
          .systemLogLevel = "WARN",
      },
      .memorySize = 256,
      .packageType = "Zip",
      .reservedConcurrentExecutions = 0,
      .role = role->attrArn(),
      .runtime = "nodejs22.x",
      .snapStart = lambda::CfnFunction::SnapStartProperty{.applyOn = "None"},
      .tags = {{.key = "a", .value = "b"}},
      .timeout = 30,
      .tracingConfig = lambda::CfnFunction::TracingConfigProperty{.mode = "Active"},
      .vpcConfig = lambda::CfnFunction::VpcConfigProperty{
          .ipv6AllowedForDualStack = false,
          .securityGroupIds = List<Value<std::string>>::empty(),
          .subnetIds = {"subnet-1"},
      },
  }};
  New<lambda::CfnFunction> image{stack, "Image", {
      .code = lambda::CfnFunction::CodeProperty{.imageUri = "image"},
      .imageConfig = lambda::CfnFunction::ImageConfigProperty{
          .command = {"a", "b"},
          .entryPoint = List<Value<std::string>>::empty(),
          .workingDirectory = "/",
      },
      .packageType = "Image",
      .role = role->attrArn(),
  }};
  New<lambda::CfnVersion> version{stack, "Version", {
      .functionName = fn->ref(),
      .provisionedConcurrencyConfig = lambda::CfnVersion::ProvisionedConcurrencyConfigurationProperty{
          .provisionedConcurrentExecutions = 1,
      },
  }};
  New<lambda::CfnAlias> alias{stack, "Alias", {
      .functionName = fn->ref(),
      .functionVersion = version->attrVersion(),
      .name = "live",
      .routingConfig = lambda::CfnAlias::AliasRoutingConfigurationProperty{.additionalVersionWeights = {
          {.functionVersion = "1", .functionWeight = 0.1},
      }},
  }};
  New<lambda::CfnEventSourceMapping> mapping{stack, "Mapping", {
      .batchSize = 10,
      .enabled = true,
      .eventSourceArn = queue->attrArn(),
      .filterCriteria = lambda::CfnEventSourceMapping::FilterCriteriaProperty{.filters = {
          {.pattern = "{\"body\":{\"a\":[1]}}"},
      }},
      .functionName = fn->ref(),
      .functionResponseTypes = {"ReportBatchItemFailures"},
      .maximumBatchingWindowInSeconds = 0,
      .scalingConfig = lambda::CfnEventSourceMapping::ScalingConfigProperty{.maximumConcurrency = 5},
  }};
  New<lambda::CfnUrl> url{stack, "Url", {
      .authType = "NONE",
      .cors = lambda::CfnUrl::CorsProperty{
          .allowCredentials = true,
          .allowHeaders = {"*"},
          .allowMethods = {"GET"},
          .allowOrigins = {"*"},
          .exposeHeaders = {"x"},
          .maxAge = 60,
      },
      .targetFunctionArn = fn->attrArn(),
  }};
  New<lambda::CfnPermission> permission{stack, "Permission", {
      .action = "lambda:InvokeFunction",
      .functionName = fn->ref(),
      .functionUrlAuthType = "NONE",
      .principal = "*",
  }};
  New<lambda::CfnLayerVersion> layer{stack, "Layer", {
      .compatibleArchitectures = {"arm64", "x86_64"},
      .compatibleRuntimes = {"nodejs22.x"},
      .content = lambda::CfnLayerVersion::ContentProperty{.s3Bucket = "b", .s3Key = "k"},
  }};
  New<lambda::CfnEventInvokeConfig> invokeConfig{stack, "InvokeConfig", {
      .destinationConfig = lambda::CfnEventInvokeConfig::DestinationConfigProperty{
          .onFailure = lambda::CfnEventInvokeConfig::OnFailureProperty{.destination = queue->attrArn()},
          .onSuccess = lambda::CfnEventInvokeConfig::OnSuccessProperty{.destination = queue->attrArn()},
      },
      .functionName = fn->ref(),
      .maximumRetryAttempts = 0,
      .qualifier = "$LATEST",
  }};

  New<ec2::CfnSecurityGroup> group{stack, "Group", {
      .groupDescription = "group",
      .securityGroupEgress = {{.cidrIpv6 = "::/0", .ipProtocol = "-1"}},
      .securityGroupIngress = {
          {.cidrIp = "0.0.0.0/0", .description = "https", .fromPort = 443, .ipProtocol = "tcp", .toPort = 443},
          {.ipProtocol = "-1", .sourceSecurityGroupId = "sg-2"},
      },
      .vpcId = "vpc-1",
  }};
  New<ec2::CfnInstance> instance{stack, "Instance", {
      .blockDeviceMappings = {
          {
              .deviceName = "/dev/xvda",
              .ebs = ec2::CfnInstance::EbsProperty{
                  .deleteOnTermination = true,
                  .encrypted = true,
                  .iops = 3000,
                  .volumeSize = 20,
                  .volumeType = "gp3",
              },
          },
          {.deviceName = "/dev/xvdb", .noDevice = ec2::CfnInstance::NoDeviceProperty{}},
      },
      .cpuOptions = ec2::CfnInstance::CpuOptionsProperty{.coreCount = 1, .threadsPerCore = 2},
      .creditSpecification = ec2::CfnInstance::CreditSpecificationProperty{.cpuCredits = "unlimited"},
      .imageId = "ami-1",
      .instanceType = "t4g.micro",
      .metadataOptions = ec2::CfnInstance::MetadataOptionsProperty{.httpTokens = "required"},
      .monitoring = false,
      .networkInterfaces = {{
          .associatePublicIpAddress = true,
          .deviceIndex = "0",
          .groupSet = {group->attrGroupId()},
          .privateIpAddresses = {{.primary = true, .privateIpAddress = "10.0.0.5"}},
          .subnetId = "subnet-1",
      }},
      .securityGroupIds = {group->attrGroupId()},
      .sourceDestCheck = false,
      .tags = {{.key = "Name", .value = "instance"}},
      .userData = Fn::base64("#!/bin/bash\necho " + queue->ref() + "\n"),
      .volumes = {{.device = "/dev/sdf", .volumeId = "vol-1"}},
  }};
  New<ec2::CfnLaunchTemplate> template_{stack, "Template", {
      .launchTemplateData = ec2::CfnLaunchTemplate::LaunchTemplateDataProperty{
          .blockDeviceMappings = {{
              .deviceName = "/dev/xvda",
              .ebs = ec2::CfnLaunchTemplate::EbsProperty{.volumeSize = 8},
          }},
          .disableApiStop = false,
          .hibernationOptions = ec2::CfnLaunchTemplate::HibernationOptionsProperty{.configured = true},
          .iamInstanceProfile = ec2::CfnLaunchTemplate::IamInstanceProfileProperty{.arn = "arn"},
          .imageId = "ami-1",
          .instanceMarketOptions = ec2::CfnLaunchTemplate::InstanceMarketOptionsProperty{
              .marketType = "spot",
              .spotOptions = ec2::CfnLaunchTemplate::SpotOptionsProperty{
                  .maxPrice = "0.01",
                  .spotInstanceType = "one-time",
              },
          },
          .instanceRequirements = ec2::CfnLaunchTemplate::InstanceRequirementsProperty{
              .acceleratorCount = ec2::CfnLaunchTemplate::AcceleratorCountProperty{.max = 0},
              .burstablePerformance = "included",
              .excludedInstanceTypes = {"t2.*"},
              .memoryMiB = ec2::CfnLaunchTemplate::MemoryMiBProperty{.max = 4096, .min = 1024},
              .vCpuCount = ec2::CfnLaunchTemplate::VCpuCountProperty{.min = 1},
          },
          .placement = ec2::CfnLaunchTemplate::PlacementProperty{.tenancy = "default"},
          .tagSpecifications = {{.resourceType = "instance", .tags = {{.key = "a", .value = "b"}}}},
      },
      .launchTemplateName = "template",
      .tagSpecifications = {{.resourceType = "launch-template", .tags = {{.key = "c", .value = "d"}}}},
  }};
  New<autoscaling::CfnAutoScalingGroup> instances{stack, "Instances", {
      .capacityRebalance = true,
      .desiredCapacity = "1",
      .healthCheckGracePeriod = 0,
      .lifecycleHookSpecificationList = {{
          .heartbeatTimeout = 60,
          .lifecycleHookName = "h",
          .lifecycleTransition = "autoscaling:EC2_INSTANCE_LAUNCHING",
      }},
      .maxSize = "4",
      .metricsCollection = {{.granularity = "1Minute", .metrics = {"GroupMinSize"}}},
      .minSize = "0",
      .mixedInstancesPolicy = autoscaling::CfnAutoScalingGroup::MixedInstancesPolicyProperty{
          .instancesDistribution = autoscaling::CfnAutoScalingGroup::InstancesDistributionProperty{
              .onDemandBaseCapacity = 0,
              .onDemandPercentageAboveBaseCapacity = 50,
              .spotAllocationStrategy = "price-capacity-optimized",
          },
          .launchTemplate = autoscaling::CfnAutoScalingGroup::LaunchTemplateProperty{
              .launchTemplateSpecification = autoscaling::CfnAutoScalingGroup::LaunchTemplateSpecificationProperty{
                  .launchTemplateId = template_->ref(),
                  .version = template_->attrLatestVersionNumber(),
              },
              .overrides = {
                  {.instanceType = "t3.micro", .weightedCapacity = "1"},
                  {.instanceRequirements = autoscaling::CfnAutoScalingGroup::InstanceRequirementsProperty{
                      .memoryMiB = autoscaling::CfnAutoScalingGroup::MemoryMiBRequestProperty{.min = 512},
                      .vCpuCount = autoscaling::CfnAutoScalingGroup::VCpuCountRequestProperty{.max = 2, .min = 1},
                  }},
              },
          },
      },
      .notificationConfigurations = {{.notificationTypes = {"autoscaling:EC2_INSTANCE_LAUNCH"}, .topicArn = "arn"}},
      .tags = {{.key = "a", .propagateAtLaunch = true, .value = "b"}},
      .vpcZoneIdentifier = {"subnet-1"},
  }};
  New<autoscaling::CfnScalingPolicy> scaling{stack, "Scaling", {
      .autoScalingGroupName = "g",
      .policyType = "TargetTrackingScaling",
      .targetTrackingConfiguration = autoscaling::CfnScalingPolicy::TargetTrackingConfigurationProperty{
          .customizedMetricSpecification = autoscaling::CfnScalingPolicy::CustomizedMetricSpecificationProperty{
              .dimensions = {{.name = "d", .value = "v"}},
              .metricName = "m",
              .namespace_ = "n",
              .statistic = "Average",
          },
          .targetValue = 50.5,
      },
  }};
  New<batch::CfnComputeEnvironment> environment{stack, "Environment", {
      .computeResources = batch::CfnComputeEnvironment::ComputeResourcesProperty{
          .maxvCpus = 16,
          .securityGroupIds = {group->attrGroupId()},
          .subnets = {"subnet-1"},
          .type = "FARGATE",
      },
      .state = "ENABLED",
      .tags = {{"a", "b"}},
      .type = "MANAGED",
  }};
  New<batch::CfnJobDefinition> job{stack, "Job", {
      .containerProperties = batch::CfnJobDefinition::ContainerPropertiesProperty{
          .command = {"echo", "Ref::p"},
          .environment = {{.name = "A", .value = "b"}},
          .executionRoleArn = role->attrArn(),
          .image = "busybox",
          .networkConfiguration = batch::CfnJobDefinition::NetworkConfigurationProperty{.assignPublicIp = "ENABLED"},
          .readonlyRootFilesystem = false,
          .resourceRequirements = {{.type = "VCPU", .value = "0.25"}, {.type = "MEMORY", .value = "512"}},
      },
      .parameters = Json::object({{"p", "v"}}),
      .platformCapabilities = {"FARGATE"},
      .propagateTags = true,
      .retryStrategy = batch::CfnJobDefinition::RetryStrategyProperty{
          .attempts = 3,
          .evaluateOnExit = {{.action = "RETRY", .onReason = "x*"}},
      },
      .timeout = batch::CfnJobDefinition::TimeoutProperty{.attemptDurationSeconds = 120},
      .type = "container",
  }};
  New<apprunner::CfnService> service{stack, "Service", {
      .healthCheckConfiguration = apprunner::CfnService::HealthCheckConfigurationProperty{
          .healthyThreshold = 1,
          .interval = 10,
          .path = "/",
          .protocol = "HTTP",
          .timeout = 5,
          .unhealthyThreshold = 5,
      },
      .instanceConfiguration = apprunner::CfnService::InstanceConfigurationProperty{
          .cpu = "1 vCPU",
          .instanceRoleArn = role->attrArn(),
          .memory = "2 GB",
      },
      .networkConfiguration = apprunner::CfnService::NetworkConfigurationProperty{
          .egressConfiguration = apprunner::CfnService::EgressConfigurationProperty{.egressType = "DEFAULT"},
          .ingressConfiguration = apprunner::CfnService::IngressConfigurationProperty{.isPubliclyAccessible = true},
          .ipAddressType = "IPV4",
      },
      .observabilityConfiguration = apprunner::CfnService::ServiceObservabilityConfigurationProperty{
          .observabilityEnabled = false,
      },
      .serviceName = "service",
      .sourceConfiguration = apprunner::CfnService::SourceConfigurationProperty{
          .autoDeploymentsEnabled = false,
          .imageRepository = apprunner::CfnService::ImageRepositoryProperty{
              .imageConfiguration = apprunner::CfnService::ImageConfigurationProperty{
                  .port = "8000",
                  .runtimeEnvironmentSecrets = {{.name = "S", .value = "arn"}},
                  .runtimeEnvironmentVariables = {{.name = "A", .value = "b"}},
              },
              .imageIdentifier = "public.ecr.aws/aws-containers/hello-app-runner:latest",
              .imageRepositoryType = "ECR_PUBLIC",
          },
      },
  }};
  New<apprunner::CfnAutoScalingConfiguration> serviceScaling{stack, "ServiceScaling", {
      .autoScalingConfigurationName = "scaling",
      .maxConcurrency = 50,
      .maxSize = 3,
      .minSize = 1,
  }};
  New<stepfunctions::CfnStateMachine> machine{stack, "Machine", {
      .definition = Json::object({
          {"StartAt", "Call"},
          {
              "States",
              Json::object({
                  {
                      "Call",
                      Json::object({
                          {"Type", "Task"},
                          {"Resource", fn->attrArn()},
                          {"Next", "Done"},
                          {
                              "Retry",
                              Json::array({
                                  Json::object({{"ErrorEquals", Json::array({"States.ALL"})}, {"BackoffRate", 1.5}}),
                              }),
                          },
                      }),
                  },
                  {"Done", Json::object({{"Type", "Succeed"}})},
              }),
          },
      }),
      .definitionSubstitutions = {{"Function", fn->attrArn()}, {"Text", "x"}},
      .loggingConfiguration = stepfunctions::CfnStateMachine::LoggingConfigurationProperty{
          .destinations = {{.cloudWatchLogsLogGroup = stepfunctions::CfnStateMachine::CloudWatchLogsLogGroupProperty{
              .logGroupArn = "arn",
          }}},
          .includeExecutionData = true,
          .level = "ALL",
      },
      .roleArn = role->attrArn(),
      .stateMachineType = "EXPRESS",
      .tracingConfiguration = stepfunctions::CfnStateMachine::TracingConfigurationProperty{.enabled = true},
  }};
  New<stepfunctions::CfnStateMachine> textMachine{stack, "TextMachine", {
      .definitionString = stack->toJsonString(Json::object({
          {"StartAt", "Call"},
          {
              "States",
              Json::object({{"Call", Json::object({{"Type", "Task"}, {"Resource", fn->attrArn()}, {"End", true}})}}),
          },
      })),
      .roleArn = role->attrArn(),
  }};
  New<stepfunctions::CfnActivity> activity{stack, "Activity", {.name = "activity"}};
  app.synth();
}
