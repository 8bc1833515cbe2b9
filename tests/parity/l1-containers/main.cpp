// SPDX-License-Identifier: Apache-2.0
// Property shapes of containers: ECR, ECS, EKS, service discovery, load balancing.
#include <cdkpp/cdk.hpp>
#include <cdkpp/applicationautoscaling/cfn_scalable_target.hpp>
#include <cdkpp/ecr/cfn_pull_through_cache_rule.hpp>
#include <cdkpp/ecr/cfn_replication_configuration.hpp>
#include <cdkpp/ecr/cfn_repository.hpp>
#include <cdkpp/ecs/cfn_cluster.hpp>
#include <cdkpp/ecs/cfn_service.hpp>
#include <cdkpp/ecs/cfn_task_definition.hpp>
#include <cdkpp/eks/cfn_access_entry.hpp>
#include <cdkpp/eks/cfn_addon.hpp>
#include <cdkpp/eks/cfn_cluster.hpp>
#include <cdkpp/eks/cfn_fargate_profile.hpp>
#include <cdkpp/eks/cfn_nodegroup.hpp>
#include <cdkpp/elasticloadbalancingv2/cfn_listener.hpp>
#include <cdkpp/elasticloadbalancingv2/cfn_listener_rule.hpp>
#include <cdkpp/elasticloadbalancingv2/cfn_load_balancer.hpp>
#include <cdkpp/elasticloadbalancingv2/cfn_target_group.hpp>
#include <cdkpp/servicediscovery/cfn_private_dns_namespace.hpp>
#include <cdkpp/servicediscovery/cfn_service.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Containers"};

  New<ecr::CfnRepository> repository{stack, "Repository", {
      .emptyOnDelete = true,
      .encryptionConfiguration = ecr::CfnRepository::EncryptionConfigurationProperty{
          .encryptionType = "KMS",
          .kmsKey = "key",
      },
      .imageScanningConfiguration = ecr::CfnRepository::ImageScanningConfigurationProperty{.scanOnPush = true},
      .imageTagMutability = "IMMUTABLE",
      .lifecyclePolicy = ecr::CfnRepository::LifecyclePolicyProperty{
          .lifecyclePolicyText = stack->toJsonString(Json::object({{
              "rules",
              Json::array({Json::object({{"rulePriority", 1}, {"action", Json::object({{"type", "expire"}})}})}),
          }})),
          .registryId = "111111111111",
      },
      .repositoryName = "images",
      .repositoryPolicyText = Json::object({
          {"Version", "2012-10-17"},
          {
              "Statement",
              Json::array({Json::object(
                  {{"Effect", "Allow"}, {"Principal", "*"}, {"Action", Json::array({"ecr:BatchGetImage"})}}
              )}),
          },
      }),
      .tags = {{.key = "a", .value = "b"}},
  }};
  New<ecr::CfnPullThroughCacheRule> cache{stack, "Cache", {
      .ecrRepositoryPrefix = "quay",
      .upstreamRegistryUrl = "quay.io",
  }};
  New<ecr::CfnReplicationConfiguration> replication{stack, "Replication", {.replicationConfiguration = ecr::CfnReplicationConfiguration::ReplicationConfigurationProperty{.rules = {{
      .destinations = {{.region = "eu-west-1", .registryId = "111111111111"}},
      .repositoryFilters = {{.filter = "prod", .filterType = "PREFIX_MATCH"}},
  }}}}};

  New<ecs::CfnCluster> cluster{stack, "Cluster", {
      .capacityProviders = {"FARGATE", "FARGATE_SPOT"},
      .clusterName = "cluster",
      .clusterSettings = {{.name = "containerInsights", .value = "enhanced"}},
      .configuration = ecs::CfnCluster::ClusterConfigurationProperty{
          .executeCommandConfiguration = ecs::CfnCluster::ExecuteCommandConfigurationProperty{
              .logConfiguration = ecs::CfnCluster::ExecuteCommandLogConfigurationProperty{
                  .cloudWatchEncryptionEnabled = true,
                  .cloudWatchLogGroupName = "g",
              },
              .logging = "OVERRIDE",
          },
      },
      .defaultCapacityProviderStrategy = {{.base = 1, .capacityProvider = "FARGATE", .weight = 1}},
      .serviceConnectDefaults = ecs::CfnCluster::ServiceConnectDefaultsProperty{.namespace_ = "ns"},
  }};
  New<ecs::CfnTaskDefinition> task{stack, "Task", {
      .containerDefinitions = {
          {
              .command = {"run"},
              .cpu = 0,
              .dependsOn = {{.condition = "START", .containerName = "side"}},
              .dockerLabels = {{"b", "1"}, {"a", "2"}},
              .environment = {{.name = "A", .value = "1"}},
              .environmentFiles = {{.type = "s3", .value = "arn"}},
              .essential = true,
              .extraHosts = {{.hostname = "h", .ipAddress = "1.1.1.1"}},
              .firelensConfiguration = ecs::CfnTaskDefinition::FirelensConfigurationProperty{
                  .options = {{"enable-ecs-log-metadata", "true"}},
                  .type = "fluentbit",
              },
              .healthCheck = ecs::CfnTaskDefinition::HealthCheckProperty{
                  .command = {"CMD-SHELL", "true"},
                  .interval = 5,
                  .retries = 2,
                  .startPeriod = 0,
                  .timeout = 3,
              },
              .image = repository->attrRepositoryUri(),
              .linuxParameters = ecs::CfnTaskDefinition::LinuxParametersProperty{
                  .capabilities = ecs::CfnTaskDefinition::KernelCapabilitiesProperty{
                      .add = {"SYS_PTRACE"},
                      .drop = List<Value<std::string>>::empty(),
                  },
                  .initProcessEnabled = true,
                  .tmpfs = {{.containerPath = "/t", .size = 10}},
              },
              .logConfiguration = ecs::CfnTaskDefinition::LogConfigurationProperty{
                  .logDriver = "awslogs",
                  .options = {{"awslogs-group", "g"}, {"awslogs-region", "r"}},
                  .secretOptions = List<ecs::CfnTaskDefinition::SecretProperty>::empty(),
              },
              .memoryReservation = 256,
              .mountPoints = {{.containerPath = "/mnt", .readOnly = false, .sourceVolume = "efs"}},
              .name = "app",
              .portMappings = {{.appProtocol = "http2", .containerPort = 80, .name = "http", .protocol = "tcp"}},
              .secrets = {{.name = "S", .valueFrom = "arn"}},
              .systemControls = {{.namespace_ = "net.core", .value = "1"}},
              .ulimits = {{.hardLimit = 2048, .name = "nofile", .softLimit = 1024}},
          },
          {.essential = false, .image = "busybox", .name = "side"},
      },
      .cpu = "256",
      .family = "task",
      .memory = "512",
      .networkMode = "awsvpc",
      .requiresCompatibilities = {"FARGATE"},
      .runtimePlatform = ecs::CfnTaskDefinition::RuntimePlatformProperty{
          .cpuArchitecture = "ARM64",
          .operatingSystemFamily = "LINUX",
      },
      .volumes = {
          {
              .efsVolumeConfiguration = ecs::CfnTaskDefinition::EFSVolumeConfigurationProperty{
                  .authorizationConfig = ecs::CfnTaskDefinition::AuthorizationConfigProperty{
                      .accessPointId = "fsap-1",
                      .iam = "ENABLED",
                  },
                  .filesystemId = "fs-1",
                  .transitEncryption = "ENABLED",
              },
              .name = "efs",
          },
          {
              .dockerVolumeConfiguration = ecs::CfnTaskDefinition::DockerVolumeConfigurationProperty{
                  .autoprovision = true,
                  .driverOpts = {{"type", "nfs"}, {"z", "1"}, {"a", "2"}},
                  .labels = {{"l", "x"}},
              },
              .name = "docker",
          },
          {.host = ecs::CfnTaskDefinition::HostVolumePropertiesProperty{}, .name = "host"},
      },
  }};
  New<elasticloadbalancingv2::CfnLoadBalancer> balancer{stack, "Balancer", {
      .loadBalancerAttributes = {{.key = "idle_timeout.timeout_seconds", .value = "60"}},
      .scheme = "internet-facing",
      .securityGroups = {"sg-1"},
      .subnetMappings = {{.allocationId = "eip-1", .subnetId = "subnet-1"}},
      .type = "application",
  }};
  New<elasticloadbalancingv2::CfnTargetGroup> targets{stack, "Targets", {
      .healthCheckEnabled = true,
      .healthCheckIntervalSeconds = 10,
      .matcher = elasticloadbalancingv2::CfnTargetGroup::MatcherProperty{.httpCode = "200-299"},
      .port = 80,
      .protocol = "HTTP",
      .targetGroupAttributes = {{.key = "stickiness.enabled", .value = "false"}},
      .targetType = "ip",
      .targets = {{.availabilityZone = "all", .id = "10.0.0.1", .port = 80}},
      .vpcId = "vpc-1",
  }};
  New<elasticloadbalancingv2::CfnListener> listener{stack, "Listener", {
      .alpnPolicy = {"HTTP2Preferred"},
      .certificates = {{.certificateArn = "arn"}},
      .defaultActions = {
          {
              .authenticateOidcConfig = elasticloadbalancingv2::CfnListener::AuthenticateOidcConfigProperty{
                  .authenticationRequestExtraParams = {{"display", "page"}},
                  .authorizationEndpoint = "a",
                  .clientId = "c",
                  .issuer = "i",
                  .sessionTimeout = "3600",
                  .tokenEndpoint = "t",
                  .userInfoEndpoint = "u",
              },
              .order = 1,
              .type = "authenticate-oidc",
          },
          {
              .forwardConfig = elasticloadbalancingv2::CfnListener::ForwardConfigProperty{
                  .targetGroupStickinessConfig = elasticloadbalancingv2::CfnListener::TargetGroupStickinessConfigProperty{
                      .durationSeconds = 60,
                      .enabled = true,
                  },
                  .targetGroups = {{.targetGroupArn = targets->ref(), .weight = 1}},
              },
              .order = 2,
              .type = "forward",
          },
      },
      .loadBalancerArn = balancer->ref(),
      .port = 443,
      .protocol = "HTTPS",
  }};
  New<elasticloadbalancingv2::CfnListenerRule> listenerRule{stack, "ListenerRule", {
      .actions = {{
          .redirectConfig = elasticloadbalancingv2::CfnListenerRule::RedirectConfigProperty{
              .host = "#{host}",
              .path = "/#{path}",
              .statusCode = "HTTP_301",
          },
          .type = "redirect",
      }},
      .conditions = {
          {
              .field = "path-pattern",
              .pathPatternConfig = elasticloadbalancingv2::CfnListenerRule::PathPatternConfigProperty{.values = {
                  "/a*",
              }},
          },
          {
              .field = "http-header",
              .httpHeaderConfig = elasticloadbalancingv2::CfnListenerRule::HttpHeaderConfigProperty{
                  .httpHeaderName = "X",
                  .values = {"y"},
              },
          },
          {
              .field = "query-string",
              .queryStringConfig = elasticloadbalancingv2::CfnListenerRule::QueryStringConfigProperty{.values = {
                  {.key = "k", .value = "v"},
              }},
          },
      },
      .listenerArn = listener->ref(),
      .priority = 10,
  }};
  New<servicediscovery::CfnPrivateDnsNamespace> namespace_{stack, "Namespace", {
      .name = "local",
      .properties = servicediscovery::CfnPrivateDnsNamespace::PropertiesProperty{
          .dnsProperties = servicediscovery::CfnPrivateDnsNamespace::PrivateDnsPropertiesMutableProperty{
              .soa = servicediscovery::CfnPrivateDnsNamespace::SOAProperty{.ttl = 60},
          },
      },
      .vpc = "vpc-1",
  }};
  New<servicediscovery::CfnService> discovery{stack, "Discovery", {
      .dnsConfig = servicediscovery::CfnService::DnsConfigProperty{
          .dnsRecords = {{.ttl = 10, .type = "A"}},
          .routingPolicy = "MULTIVALUE",
      },
      .healthCheckCustomConfig = servicediscovery::CfnService::HealthCheckCustomConfigProperty{.failureThreshold = 1},
      .namespaceId = namespace_->attrId(),
  }};
  New<ecs::CfnService> service{stack, "Service", {
      .cluster = cluster->ref(),
      .deploymentConfiguration = ecs::CfnService::DeploymentConfigurationProperty{
          .alarms = ecs::CfnService::DeploymentAlarmsProperty{
              .alarmNames = {"a"},
              .enable = false,
              .rollback = false,
          },
          .deploymentCircuitBreaker = ecs::CfnService::DeploymentCircuitBreakerProperty{
              .enable = true,
              .rollback = true,
          },
          .maximumPercent = 200,
          .minimumHealthyPercent = 50,
      },
      .desiredCount = 0,
      .enableEcsManagedTags = true,
      .enableExecuteCommand = true,
      .launchType = "FARGATE",
      .loadBalancers = {{.containerName = "app", .containerPort = 80, .targetGroupArn = targets->ref()}},
      .networkConfiguration = ecs::CfnService::NetworkConfigurationProperty{
          .awsvpcConfiguration = ecs::CfnService::AwsVpcConfigurationProperty{
              .assignPublicIp = "DISABLED",
              .securityGroups = {"sg-1"},
              .subnets = {"subnet-1"},
          },
      },
      .placementStrategies = {{.field = "host", .type = "spread"}},
      .propagateTags = "SERVICE",
      .serviceConnectConfiguration = ecs::CfnService::ServiceConnectConfigurationProperty{
          .enabled = true,
          .namespace_ = "ns",
          .services = {{
              .clientAliases = {{.dnsName = "app", .port = 80}},
              .portName = "http",
              .timeout = ecs::CfnService::TimeoutConfigurationProperty{.idleTimeoutSeconds = 30},
          }},
      },
      .serviceRegistries = {{.containerName = "app", .registryArn = discovery->attrArn()}},
      .taskDefinition = task->ref(),
  }};
  service->addResourceDependency(listener);
  New<applicationautoscaling::CfnScalableTarget> scalable{stack, "Scalable", {
      .maxCapacity = 4,
      .minCapacity = 0,
      .resourceId = "service/" + cluster->ref() + "/" + service->attrName(),
      .roleArn = "arn",
      .scalableDimension = "ecs:service:DesiredCount",
      .scheduledActions = {{
          .scalableTargetAction = applicationautoscaling::CfnScalableTarget::ScalableTargetActionProperty{
              .maxCapacity = 2,
              .minCapacity = 1,
          },
          .schedule = "rate(1 hour)",
          .scheduledActionName = "s",
          .startTime = "2030-01-01T00:00:00Z",
      }},
      .serviceNamespace = "ecs",
  }};
  New<eks::CfnCluster> kubernetes{stack, "Kubernetes", {
      .accessConfig = eks::CfnCluster::AccessConfigProperty{
          .authenticationMode = "API",
          .bootstrapClusterCreatorAdminPermissions = false,
      },
      .encryptionConfig = {{
          .provider = eks::CfnCluster::ProviderProperty{.keyArn = "arn"},
          .resources = {"secrets"},
      }},
      .kubernetesNetworkConfig = eks::CfnCluster::KubernetesNetworkConfigProperty{
          .elasticLoadBalancing = eks::CfnCluster::ElasticLoadBalancingProperty{.enabled = true},
          .ipFamily = "ipv4",
          .serviceIpv4Cidr = "172.20.0.0/16",
      },
      .logging = eks::CfnCluster::LoggingProperty{.clusterLogging = eks::CfnCluster::ClusterLoggingProperty{
          .enabledTypes = {{.type = "api"}, {.type = "audit"}},
      }},
      .name = "kubernetes",
      .resourcesVpcConfig = eks::CfnCluster::ResourcesVpcConfigProperty{
          .endpointPrivateAccess = true,
          .endpointPublicAccess = false,
          .publicAccessCidrs = List<Value<std::string>>::empty(),
          .subnetIds = {"subnet-1", "subnet-2"},
      },
      .roleArn = "arn",
      .storageConfig = eks::CfnCluster::StorageConfigProperty{.blockStorage = eks::CfnCluster::BlockStorageProperty{
          .enabled = true,
      }},
      .upgradePolicy = eks::CfnCluster::UpgradePolicyProperty{.supportType = "STANDARD"},
      .version = "1.33",
  }};
  New<eks::CfnNodegroup> nodes{stack, "Nodes", {
      .clusterName = kubernetes->ref(),
      .labels = {{"role", "general"}, {"a", "b"}},
      .nodeRole = "arn",
      .scalingConfig = eks::CfnNodegroup::ScalingConfigProperty{.desiredSize = 1, .maxSize = 2, .minSize = 0},
      .subnets = {"subnet-1"},
      .tags = {{"owner", "x"}},
      .taints = {{.effect = "NO_SCHEDULE", .key = "t", .value = "v"}},
      .updateConfig = eks::CfnNodegroup::UpdateConfigProperty{.maxUnavailablePercentage = 50},
  }};
  New<eks::CfnAddon> addon{stack, "Addon", {
      .addonName = "vpc-cni",
      .clusterName = kubernetes->ref(),
      .configurationValues = "{\"env\":{}}",
      .podIdentityAssociations = {{.roleArn = "arn", .serviceAccount = "aws-node"}},
      .preserveOnDelete = true,
  }};
  New<eks::CfnFargateProfile> fargateProfile{stack, "FargateProfile", {
      .clusterName = kubernetes->ref(),
      .podExecutionRoleArn = "arn",
      .selectors = {{.labels = {{.key = "k", .value = "v"}}, .namespace_ = "default"}},
  }};
  New<eks::CfnAccessEntry> access{stack, "Access", {
      .accessPolicies = {{
          .accessScope = eks::CfnAccessEntry::AccessScopeProperty{.namespaces = {"a"}, .type = "namespace"},
          .policyArn = "arn",
      }},
      .clusterName = kubernetes->ref(),
      .kubernetesGroups = {"g"},
      .principalArn = "arn",
  }};
  app.synth();
}
