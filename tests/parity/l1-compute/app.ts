// SPDX-License-Identifier: Apache-2.0
// Property shapes of compute: Lambda, EC2, Auto Scaling, Batch, App Runner, Step Functions.
import {App, Fn, Stack} from 'aws-cdk-lib';
import * as apprunner from 'aws-cdk-lib/aws-apprunner';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as batch from 'aws-cdk-lib/aws-batch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';

const app = new App();
const stack = new Stack(app, 'Compute');
const queue = new sqs.CfnQueue(stack, 'Queue');
const role = new iam.CfnRole(stack, 'Role', {assumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}});

const fn = new lambda.CfnFunction(stack, 'Function', {
  functionName: 'function',
  description: 'All of it',
  role: role.attrArn,
  handler: 'index.handler',
  runtime: 'nodejs22.x',
  code: {zipFile: 'exports.handler = async () => "é";\n'},
  architectures: ['arm64'],
  memorySize: 256,
  timeout: 30,
  reservedConcurrentExecutions: 0,
  packageType: 'Zip',
  environment: {variables: {Z: 'last', A: queue.ref, EMPTY: '', 1: 'one'}},
  deadLetterConfig: {targetArn: queue.attrArn},
  ephemeralStorage: {size: 1024},
  fileSystemConfigs: [{arn: 'arn:access-point', localMountPath: '/mnt/x'}],
  layers: ['arn:layer:1', Fn.importValue('layer')],
  loggingConfig: {logFormat: 'JSON', applicationLogLevel: 'INFO', systemLogLevel: 'WARN', logGroup: 'group'},
  snapStart: {applyOn: 'None'},
  tracingConfig: {mode: 'Active'},
  vpcConfig: {subnetIds: ['subnet-1'], securityGroupIds: [], ipv6AllowedForDualStack: false},
  tags: [{key: 'a', value: 'b'}],
});
new lambda.CfnFunction(stack, 'Image', {
  role: role.attrArn,
  packageType: 'Image',
  code: {imageUri: 'image'},
  imageConfig: {command: ['a', 'b'], entryPoint: [], workingDirectory: '/'}
});
const version = new lambda.CfnVersion(
    stack, 'Version', {functionName: fn.ref, provisionedConcurrencyConfig: {provisionedConcurrentExecutions: 1}}
);
new lambda.CfnAlias(stack, 'Alias', {
  functionName: fn.ref,
  functionVersion: version.attrVersion,
  name: 'live',
  routingConfig: {additionalVersionWeights: [{functionVersion: '1', functionWeight: 0.1}]}
});
new lambda.CfnEventSourceMapping(stack, 'Mapping', {
  functionName: fn.ref,
  eventSourceArn: queue.attrArn,
  batchSize: 10,
  enabled: true,
  functionResponseTypes: ['ReportBatchItemFailures'],
  filterCriteria: {filters: [{pattern: '{"body":{"a":[1]}}'}]},
  scalingConfig: {maximumConcurrency: 5},
  maximumBatchingWindowInSeconds: 0,
});
new lambda.CfnUrl(stack, 'Url', {
  targetFunctionArn: fn.attrArn,
  authType: 'NONE',
  cors: {
    allowCredentials: true,
    allowHeaders: ['*'],
    allowMethods: ['GET'],
    allowOrigins: ['*'],
    exposeHeaders: ['x'],
    maxAge: 60
  }
});
new lambda.CfnPermission(
    stack, 'Permission',
    {action: 'lambda:InvokeFunction', functionName: fn.ref, principal: '*', functionUrlAuthType: 'NONE'}
);
new lambda.CfnLayerVersion(stack, 'Layer', {
  content: {s3Bucket: 'b', s3Key: 'k'},
  compatibleRuntimes: ['nodejs22.x'],
  compatibleArchitectures: ['arm64', 'x86_64']
});
new lambda.CfnEventInvokeConfig(stack, 'InvokeConfig', {
  functionName: fn.ref,
  qualifier: '$LATEST',
  maximumRetryAttempts: 0,
  destinationConfig: {onFailure: {destination: queue.attrArn}, onSuccess: {destination: queue.attrArn}}
});

const group = new ec2.CfnSecurityGroup(stack, 'Group', {
  groupDescription: 'group',
  vpcId: 'vpc-1',
  securityGroupIngress: [
    {ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIp: '0.0.0.0/0', description: 'https'},
    {ipProtocol: '-1', sourceSecurityGroupId: 'sg-2'}
  ],
  securityGroupEgress: [{ipProtocol: '-1', cidrIpv6: '::/0'}],
});
new ec2.CfnInstance(stack, 'Instance', {
  imageId: 'ami-1',
  instanceType: 't4g.micro',
  securityGroupIds: [group.attrGroupId],
  userData: Fn.base64(`#!/bin/bash\necho ${queue.ref}\n`),
  blockDeviceMappings: [
    {
      deviceName: '/dev/xvda',
      ebs: {volumeSize: 20, volumeType: 'gp3', encrypted: true, deleteOnTermination: true, iops: 3000}
    },
    {deviceName: '/dev/xvdb', noDevice: {}}
  ],
  creditSpecification: {cpuCredits: 'unlimited'},
  cpuOptions: {coreCount: 1, threadsPerCore: 2},
  metadataOptions: {httpTokens: 'required'},
  networkInterfaces: [{
    deviceIndex: '0',
    associatePublicIpAddress: true,
    groupSet: [group.attrGroupId],
    subnetId: 'subnet-1',
    privateIpAddresses: [{primary: true, privateIpAddress: '10.0.0.5'}]
  }],
  monitoring: false,
  sourceDestCheck: false,
  volumes: [{device: '/dev/sdf', volumeId: 'vol-1'}],
  tags: [{key: 'Name', value: 'instance'}],
});
const template = new ec2.CfnLaunchTemplate(stack, 'Template', {
  launchTemplateName: 'template',
  launchTemplateData: {
    imageId: 'ami-1',
    instanceRequirements: {
      memoryMiB: {min: 1024, max: 4096},
      vCpuCount: {min: 1},
      acceleratorCount: {max: 0},
      excludedInstanceTypes: ['t2.*'],
      burstablePerformance: 'included'
    },
    instanceMarketOptions: {marketType: 'spot', spotOptions: {maxPrice: '0.01', spotInstanceType: 'one-time'}},
    blockDeviceMappings: [{deviceName: '/dev/xvda', ebs: {volumeSize: 8}}],
    iamInstanceProfile: {arn: 'arn'},
    hibernationOptions: {configured: true},
    tagSpecifications: [{resourceType: 'instance', tags: [{key: 'a', value: 'b'}]}],
    placement: {tenancy: 'default'},
    disableApiStop: false,
  },
  tagSpecifications: [{resourceType: 'launch-template', tags: [{key: 'c', value: 'd'}]}],
});
new autoscaling.CfnAutoScalingGroup(stack, 'Instances', {
  maxSize: '4',
  minSize: '0',
  desiredCapacity: '1',
  vpcZoneIdentifier: ['subnet-1'],
  capacityRebalance: true,
  healthCheckGracePeriod: 0,
  mixedInstancesPolicy: {
    instancesDistribution: {
      onDemandBaseCapacity: 0,
      onDemandPercentageAboveBaseCapacity: 50,
      spotAllocationStrategy: 'price-capacity-optimized'
    },
    launchTemplate: {
      launchTemplateSpecification: {launchTemplateId: template.ref, version: template.attrLatestVersionNumber},
      overrides: [
        {instanceType: 't3.micro', weightedCapacity: '1'},
        {instanceRequirements: {memoryMiB: {min: 512}, vCpuCount: {min: 1, max: 2}}}
      ]
    },
  },
  lifecycleHookSpecificationList:
      [{lifecycleHookName: 'h', lifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING', heartbeatTimeout: 60}],
  metricsCollection: [{granularity: '1Minute', metrics: ['GroupMinSize']}],
  notificationConfigurations: [{topicArn: 'arn', notificationTypes: ['autoscaling:EC2_INSTANCE_LAUNCH']}],
  tags: [{key: 'a', value: 'b', propagateAtLaunch: true}],
});
new autoscaling.CfnScalingPolicy(stack, 'Scaling', {
  autoScalingGroupName: 'g',
  policyType: 'TargetTrackingScaling',
  targetTrackingConfiguration: {
    targetValue: 50.5,
    customizedMetricSpecification:
        {metricName: 'm', namespace: 'n', statistic: 'Average', dimensions: [{name: 'd', value: 'v'}]}
  },
});
new batch.CfnComputeEnvironment(stack, 'Environment', {
  type: 'MANAGED',
  state: 'ENABLED',
  computeResources: {type: 'FARGATE', maxvCpus: 16, subnets: ['subnet-1'], securityGroupIds: [group.attrGroupId]},
  tags: {a: 'b'}
});
new batch.CfnJobDefinition(stack, 'Job', {
  type: 'container',
  platformCapabilities: ['FARGATE'],
  propagateTags: true,
  parameters: {p: 'v'},
  retryStrategy: {attempts: 3, evaluateOnExit: [{action: 'RETRY', onReason: 'x*'}]},
  timeout: {attemptDurationSeconds: 120},
  containerProperties: {
    image: 'busybox',
    command: ['echo', 'Ref::p'],
    environment: [{name: 'A', value: 'b'}],
    resourceRequirements: [{type: 'VCPU', value: '0.25'}, {type: 'MEMORY', value: '512'}],
    executionRoleArn: role.attrArn,
    networkConfiguration: {assignPublicIp: 'ENABLED'},
    readonlyRootFilesystem: false
  },
});
new apprunner.CfnService(stack, 'Service', {
  serviceName: 'service',
  sourceConfiguration: {
    autoDeploymentsEnabled: false,
    imageRepository: {
      imageIdentifier: 'public.ecr.aws/aws-containers/hello-app-runner:latest',
      imageRepositoryType: 'ECR_PUBLIC',
      imageConfiguration: {
        port: '8000',
        runtimeEnvironmentVariables: [{name: 'A', value: 'b'}],
        runtimeEnvironmentSecrets: [{name: 'S', value: 'arn'}]
      }
    },
  },
  instanceConfiguration: {cpu: '1 vCPU', memory: '2 GB', instanceRoleArn: role.attrArn},
  healthCheckConfiguration:
      {protocol: 'HTTP', path: '/', interval: 10, timeout: 5, healthyThreshold: 1, unhealthyThreshold: 5},
  networkConfiguration: {
    egressConfiguration: {egressType: 'DEFAULT'},
    ingressConfiguration: {isPubliclyAccessible: true},
    ipAddressType: 'IPV4'
  },
  observabilityConfiguration: {observabilityEnabled: false},
});
new apprunner.CfnAutoScalingConfiguration(
    stack, 'ServiceScaling', {autoScalingConfigurationName: 'scaling', maxConcurrency: 50, maxSize: 3, minSize: 1}
);
new stepfunctions.CfnStateMachine(stack, 'Machine', {
  roleArn: role.attrArn,
  stateMachineType: 'EXPRESS',
  definition: {
    StartAt: 'Call',
    States: {
      Call:
          {Type: 'Task', Resource: fn.attrArn, Next: 'Done', Retry: [{ErrorEquals: ['States.ALL'], BackoffRate: 1.5}]},
      Done: {Type: 'Succeed'}
    }
  },
  definitionSubstitutions: {Function: fn.attrArn, Text: 'x'},
  loggingConfiguration:
      {level: 'ALL', includeExecutionData: true, destinations: [{cloudWatchLogsLogGroup: {logGroupArn: 'arn'}}]},
  tracingConfiguration: {enabled: true},
});
new stepfunctions.CfnStateMachine(stack, 'TextMachine', {
  roleArn: role.attrArn,
  definitionString:
      stack.toJsonString({StartAt: 'Call', States: {Call: {Type: 'Task', Resource: fn.attrArn, End: true}}})
});
new stepfunctions.CfnActivity(stack, 'Activity', {name: 'activity'});
app.synth();
