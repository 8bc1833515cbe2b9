// SPDX-License-Identifier: Apache-2.0
// Property shapes of containers: ECR, ECS, EKS, service discovery, load balancing.
import {App, Stack} from 'aws-cdk-lib';
import * as applicationautoscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as servicediscovery from 'aws-cdk-lib/aws-servicediscovery';

const app = new App();
const stack = new Stack(app, 'Containers');

const repository = new ecr.CfnRepository(stack, 'Repository', {
  repositoryName: 'images',
  imageTagMutability: 'IMMUTABLE',
  emptyOnDelete: true,
  imageScanningConfiguration: {scanOnPush: true},
  encryptionConfiguration: {encryptionType: 'KMS', kmsKey: 'key'},
  lifecyclePolicy: {
    lifecyclePolicyText: stack.toJsonString({rules: [{rulePriority: 1, action: {type: 'expire'}}]}),
    registryId: '111111111111'
  },
  repositoryPolicyText:
      {Version: '2012-10-17', Statement: [{Effect: 'Allow', Principal: '*', Action: ['ecr:BatchGetImage']}]},
  tags: [{key: 'a', value: 'b'}],
});
new ecr.CfnPullThroughCacheRule(stack, 'Cache', {ecrRepositoryPrefix: 'quay', upstreamRegistryUrl: 'quay.io'});
new ecr.CfnReplicationConfiguration(stack, 'Replication', {
  replicationConfiguration: {
    rules: [{
      destinations: [{region: 'eu-west-1', registryId: '111111111111'}],
      repositoryFilters: [{filter: 'prod', filterType: 'PREFIX_MATCH'}]
    }]
  }
});

const cluster = new ecs.CfnCluster(stack, 'Cluster', {
  clusterName: 'cluster',
  capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
  clusterSettings: [{name: 'containerInsights', value: 'enhanced'}],
  configuration: {
    executeCommandConfiguration:
        {logging: 'OVERRIDE', logConfiguration: {cloudWatchLogGroupName: 'g', cloudWatchEncryptionEnabled: true}}
  },
  defaultCapacityProviderStrategy: [{capacityProvider: 'FARGATE', base: 1, weight: 1}],
  serviceConnectDefaults: {namespace: 'ns'},
});
const task = new ecs.CfnTaskDefinition(stack, 'Task', {
  family: 'task',
  cpu: '256',
  memory: '512',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  runtimePlatform: {cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX'},
  volumes: [
    {
      name: 'efs',
      efsVolumeConfiguration: {
        filesystemId: 'fs-1',
        transitEncryption: 'ENABLED',
        authorizationConfig: {iam: 'ENABLED', accessPointId: 'fsap-1'}
      }
    },
    {
      name: 'docker',
      dockerVolumeConfiguration: {autoprovision: true, driverOpts: {type: 'nfs', z: '1', a: '2'}, labels: {l: 'x'}}
    },
    {name: 'host', host: {}}
  ],
  containerDefinitions: [
    {
      name: 'app',
      image: repository.attrRepositoryUri,
      essential: true,
      command: ['run'],
      cpu: 0,
      memoryReservation: 256,
      environment: [{name: 'A', value: '1'}],
      secrets: [{name: 'S', valueFrom: 'arn'}],
      environmentFiles: [{type: 's3', value: 'arn'}],
      portMappings: [{containerPort: 80, protocol: 'tcp', name: 'http', appProtocol: 'http2'}],
      healthCheck: {command: ['CMD-SHELL', 'true'], interval: 5, retries: 2, startPeriod: 0, timeout: 3},
      logConfiguration:
          {logDriver: 'awslogs', options: {'awslogs-group': 'g', 'awslogs-region': 'r'}, secretOptions: []},
      dependsOn: [{containerName: 'side', condition: 'START'}],
      dockerLabels: {b: '1', a: '2'},
      ulimits: [{name: 'nofile', softLimit: 1024, hardLimit: 2048}],
      linuxParameters: {
        capabilities: {add: ['SYS_PTRACE'], drop: []},
        initProcessEnabled: true,
        tmpfs: [{size: 10, containerPath: '/t'}]
      },
      mountPoints: [{containerPath: '/mnt', readOnly: false, sourceVolume: 'efs'}],
      extraHosts: [{hostname: 'h', ipAddress: '1.1.1.1'}],
      systemControls: [{namespace: 'net.core', value: '1'}],
      firelensConfiguration: {type: 'fluentbit', options: {'enable-ecs-log-metadata': 'true'}},
    },
    {name: 'side', image: 'busybox', essential: false}
  ],
});
const balancer = new elb.CfnLoadBalancer(stack, 'Balancer', {
  scheme: 'internet-facing',
  type: 'application',
  subnetMappings: [{subnetId: 'subnet-1', allocationId: 'eip-1'}],
  loadBalancerAttributes: [{key: 'idle_timeout.timeout_seconds', value: '60'}],
  securityGroups: ['sg-1']
});
const targets = new elb.CfnTargetGroup(stack, 'Targets', {
  port: 80,
  protocol: 'HTTP',
  targetType: 'ip',
  vpcId: 'vpc-1',
  matcher: {httpCode: '200-299'},
  healthCheckEnabled: true,
  healthCheckIntervalSeconds: 10,
  targetGroupAttributes: [{key: 'stickiness.enabled', value: 'false'}],
  targets: [{id: '10.0.0.1', port: 80, availabilityZone: 'all'}]
});
const listener = new elb.CfnListener(stack, 'Listener', {
  loadBalancerArn: balancer.ref,
  port: 443,
  protocol: 'HTTPS',
  certificates: [{certificateArn: 'arn'}],
  alpnPolicy: ['HTTP2Preferred'],
  defaultActions: [
    {
      type: 'authenticate-oidc',
      order: 1,
      authenticateOidcConfig: {
        authorizationEndpoint: 'a',
        clientId: 'c',
        issuer: 'i',
        tokenEndpoint: 't',
        userInfoEndpoint: 'u',
        authenticationRequestExtraParams: {display: 'page'},
        sessionTimeout: '3600'
      }
    },
    {
      type: 'forward',
      order: 2,
      forwardConfig: {
        targetGroups: [{targetGroupArn: targets.ref, weight: 1}],
        targetGroupStickinessConfig: {enabled: true, durationSeconds: 60}
      }
    }
  ],
});
new elb.CfnListenerRule(stack, 'ListenerRule', {
  listenerArn: listener.ref,
  priority: 10,
  actions: [{type: 'redirect', redirectConfig: {statusCode: 'HTTP_301', host: '#{host}', path: '/#{path}'}}],
  conditions: [
    {field: 'path-pattern', pathPatternConfig: {values: ['/a*']}},
    {field: 'http-header', httpHeaderConfig: {httpHeaderName: 'X', values: ['y']}},
    {field: 'query-string', queryStringConfig: {values: [{key: 'k', value: 'v'}]}}
  ],
});
const namespace = new servicediscovery.CfnPrivateDnsNamespace(
    stack, 'Namespace', {name: 'local', vpc: 'vpc-1', properties: {dnsProperties: {soa: {ttl: 60}}}}
);
const discovery = new servicediscovery.CfnService(stack, 'Discovery', {
  namespaceId: namespace.attrId,
  dnsConfig: {dnsRecords: [{ttl: 10, type: 'A'}], routingPolicy: 'MULTIVALUE'},
  healthCheckCustomConfig: {failureThreshold: 1}
});
const service = new ecs.CfnService(stack, 'Service', {
  cluster: cluster.ref,
  taskDefinition: task.ref,
  desiredCount: 0,
  launchType: 'FARGATE',
  enableExecuteCommand: true,
  deploymentConfiguration: {
    maximumPercent: 200,
    minimumHealthyPercent: 50,
    deploymentCircuitBreaker: {enable: true, rollback: true},
    alarms: {alarmNames: ['a'], enable: false, rollback: false}
  },
  networkConfiguration:
      {awsvpcConfiguration: {subnets: ['subnet-1'], assignPublicIp: 'DISABLED', securityGroups: ['sg-1']}},
  loadBalancers: [{containerName: 'app', containerPort: 80, targetGroupArn: targets.ref}],
  serviceRegistries: [{registryArn: discovery.attrArn, containerName: 'app'}],
  serviceConnectConfiguration: {
    enabled: true,
    namespace: 'ns',
    services: [{portName: 'http', clientAliases: [{port: 80, dnsName: 'app'}], timeout: {idleTimeoutSeconds: 30}}]
  },
  placementStrategies: [{type: 'spread', field: 'host'}],
  propagateTags: 'SERVICE',
  enableEcsManagedTags: true,
});
service.addResourceDependency(listener);
new applicationautoscaling.CfnScalableTarget(stack, 'Scalable', {
  maxCapacity: 4,
  minCapacity: 0,
  resourceId: `service/${cluster.ref}/${service.attrName}`,
  scalableDimension: 'ecs:service:DesiredCount',
  serviceNamespace: 'ecs',
  roleArn: 'arn',
  scheduledActions: [{
    schedule: 'rate(1 hour)',
    scheduledActionName: 's',
    startTime: new Date(Date.UTC(2030, 0, 1)),
    scalableTargetAction: {maxCapacity: 2, minCapacity: 1}
  }]
});
const kubernetes = new eks.CfnCluster(stack, 'Kubernetes', {
  name: 'kubernetes',
  version: '1.33',
  roleArn: 'arn',
  accessConfig: {authenticationMode: 'API', bootstrapClusterCreatorAdminPermissions: false},
  resourcesVpcConfig: {
    subnetIds: ['subnet-1', 'subnet-2'],
    endpointPrivateAccess: true,
    endpointPublicAccess: false,
    publicAccessCidrs: []
  },
  encryptionConfig: [{provider: {keyArn: 'arn'}, resources: ['secrets']}],
  kubernetesNetworkConfig: {ipFamily: 'ipv4', serviceIpv4Cidr: '172.20.0.0/16', elasticLoadBalancing: {enabled: true}},
  logging: {clusterLogging: {enabledTypes: [{type: 'api'}, {type: 'audit'}]}},
  upgradePolicy: {supportType: 'STANDARD'},
  storageConfig: {blockStorage: {enabled: true}},
});
new eks.CfnNodegroup(stack, 'Nodes', {
  clusterName: kubernetes.ref,
  nodeRole: 'arn',
  subnets: ['subnet-1'],
  labels: {role: 'general', a: 'b'},
  taints: [{key: 't', value: 'v', effect: 'NO_SCHEDULE'}],
  scalingConfig: {minSize: 0, maxSize: 2, desiredSize: 1},
  updateConfig: {maxUnavailablePercentage: 50},
  tags: {owner: 'x'}
});
new eks.CfnAddon(stack, 'Addon', {
  clusterName: kubernetes.ref,
  addonName: 'vpc-cni',
  configurationValues: '{"env":{}}',
  podIdentityAssociations: [{roleArn: 'arn', serviceAccount: 'aws-node'}],
  preserveOnDelete: true
});
new eks.CfnFargateProfile(stack, 'FargateProfile', {
  clusterName: kubernetes.ref,
  podExecutionRoleArn: 'arn',
  selectors: [{namespace: 'default', labels: [{key: 'k', value: 'v'}]}]
});
new eks.CfnAccessEntry(stack, 'Access', {
  clusterName: kubernetes.ref,
  principalArn: 'arn',
  accessPolicies: [{policyArn: 'arn', accessScope: {type: 'namespace', namespaces: ['a']}}],
  kubernetesGroups: ['g']
});
app.synth();
