// SPDX-License-Identifier: Apache-2.0
// Property shapes of the developer tools: CodeCommit, CodeBuild, CodeDeploy, CodePipeline, CodeArtifact, AppConfig,
// X-Ray.
import {App, Stack} from 'aws-cdk-lib';
import * as appconfig from 'aws-cdk-lib/aws-appconfig';
import * as codeartifact from 'aws-cdk-lib/aws-codeartifact';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as codecommit from 'aws-cdk-lib/aws-codecommit';
import * as codedeploy from 'aws-cdk-lib/aws-codedeploy';
import * as codepipeline from 'aws-cdk-lib/aws-codepipeline';
import * as codestarnotifications from 'aws-cdk-lib/aws-codestarnotifications';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as xray from 'aws-cdk-lib/aws-xray';

const app = new App();
const stack = new Stack(app, 'DeveloperTools');
const topic = new sns.CfnTopic(stack, 'Topic');
const role = new iam.CfnRole(stack, 'Role', {
  assumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [{Effect: 'Allow', Action: 'sts:AssumeRole', Principal: {Service: 'codebuild.amazonaws.com'}}],
  },
});

const repository = new codecommit.CfnRepository(stack, 'Repository', {
  repositoryName: 'sources',
  repositoryDescription: 'Where the sources are',
  code: {branchName: 'main', s3: {bucket: 'bucket', key: 'key.zip', objectVersion: 'v1'}},
  triggers: [{name: 'all', events: ['all'], destinationArn: topic.ref, branches: ['main', 'next'], customData: 'data'}],
  tags: [{key: 'team', value: 'tools'}],
});

const project = new codebuild.CfnProject(stack, 'Project', {
  name: 'project',
  serviceRole: role.attrArn,
  artifacts: {
    type: 'S3',
    location: 'bucket',
    path: 'out',
    namespaceType: 'BUILD_ID',
    packaging: 'ZIP',
    encryptionDisabled: false,
    overrideArtifactName: true
  },
  secondaryArtifacts: [{type: 'NO_ARTIFACTS', artifactIdentifier: 'second'}],
  secondarySourceVersions: [{sourceIdentifier: 'other', sourceVersion: 'refs/heads/main'}],
  environment: {
    type: 'LINUX_CONTAINER',
    computeType: 'BUILD_GENERAL1_SMALL',
    image: 'aws/codebuild/standard:7.0',
    privilegedMode: true,
    environmentVariables: [{name: 'A', value: '1'}, {name: 'B', value: '/path', type: 'PARAMETER_STORE'}],
    registryCredential: {credential: 'arn', credentialProvider: 'SECRETS_MANAGER'},
  },
  source: {
    type: 'CODECOMMIT',
    location: repository.attrCloneUrlHttp,
    gitCloneDepth: 1,
    buildSpec: 'version: 0.2\nphases: {}\n',
    gitSubmodulesConfig: {fetchSubmodules: false},
  },
  cache: {type: 'LOCAL', modes: ['LOCAL_SOURCE_CACHE', 'LOCAL_DOCKER_LAYER_CACHE']},
  triggers: {
    webhook: true,
    buildType: 'BUILD',
    filterGroups: [
      [
        {type: 'EVENT', pattern: 'PUSH'}, {type: 'HEAD_REF', pattern: '^refs/heads/main$', excludeMatchedPattern: false}
      ],
      [{type: 'EVENT', pattern: 'PULL_REQUEST_CREATED'}]
    ],
  },
  vpcConfig: {vpcId: 'vpc-1', subnets: ['subnet-1', 'subnet-2'], securityGroupIds: ['sg-1']},
  logsConfig: {cloudWatchLogs: {status: 'ENABLED', groupName: 'group'}, s3Logs: {status: 'DISABLED'}},
  badgeEnabled: true,
  concurrentBuildLimit: 3,
  queuedTimeoutInMinutes: 60,
  timeoutInMinutes: 30,
  visibility: 'PRIVATE',
  buildBatchConfig: {
    combineArtifacts: true,
    serviceRole: role.attrArn,
    timeoutInMins: 20,
    restrictions: {maximumBuildsAllowed: 4, computeTypesAllowed: ['BUILD_GENERAL1_SMALL']}
  },
  fileSystemLocations: [{
    type: 'EFS',
    identifier: 'efs',
    location: 'fs-1.efs.amazonaws.com:/',
    mountPoint: '/mnt',
    mountOptions: 'nfsvers=4.1'
  }],
});
new codebuild.CfnReportGroup(stack, 'Reports', {
  type: 'TEST',
  exportConfig: {exportConfigType: 'S3', s3Destination: {bucket: 'b', packaging: 'ZIP'}},
  deleteReports: true
});

const application = new codedeploy.CfnApplication(stack, 'Application', {computePlatform: 'Server'});
new codedeploy.CfnDeploymentConfig(stack, 'DeploymentConfig', {
  computePlatform: 'Lambda',
  trafficRoutingConfig: {type: 'TimeBasedCanary', timeBasedCanary: {canaryInterval: 5, canaryPercentage: 10}},
  zonalConfig: {firstZoneMonitorDurationInSeconds: 60, minimumHealthyHostsPerZone: {type: 'HOST_COUNT', value: 1}},
});
new codedeploy.CfnDeploymentGroup(stack, 'DeploymentGroup', {
  applicationName: application.ref,
  serviceRoleArn: role.attrArn,
  alarmConfiguration: {enabled: true, ignorePollAlarmFailure: false, alarms: [{name: 'alarm'}]},
  autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']},
  blueGreenDeploymentConfiguration: {
    deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 5},
    greenFleetProvisioningOption: {action: 'DISCOVER_EXISTING'},
    terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 10},
  },
  deploymentStyle: {deploymentOption: 'WITH_TRAFFIC_CONTROL', deploymentType: 'BLUE_GREEN'},
  ec2TagSet: {ec2TagSetList: [{ec2TagGroup: [{key: 'a', type: 'KEY_AND_VALUE', value: 'b'}]}]},
  loadBalancerInfo: {
    targetGroupInfoList: [{name: 'group'}],
    targetGroupPairInfoList:
        [{prodTrafficRoute: {listenerArns: ['arn']}, targetGroups: [{name: 'blue'}, {name: 'green'}]}]
  },
  triggerConfigurations: [{triggerName: 't', triggerTargetArn: topic.ref, triggerEvents: ['DeploymentStart']}],
});

const pipeline = new codepipeline.CfnPipeline(stack, 'Pipeline', {
  roleArn: role.attrArn,
  pipelineType: 'V2',
  executionMode: 'QUEUED',
  restartExecutionOnUpdate: false,
  artifactStore: {type: 'S3', location: 'bucket', encryptionKey: {id: 'key', type: 'KMS'}},
  disableInboundStageTransitions: [{stageName: 'Deploy', reason: 'closed'}],
  variables: [{name: 'V', defaultValue: 'x', description: 'a variable'}],
  triggers: [{
    providerType: 'CodeStarSourceConnection',
    gitConfiguration: {
      sourceActionName: 'Source',
      push: [{
        branches: {includes: ['main'], excludes: ['tmp/*']},
        filePaths: {includes: ['src/**']},
        tags: {includes: ['v*']}
      }]
    }
  }],
  stages: [
    {
      name: 'Source',
      actions: [{
        name: 'Source',
        actionTypeId: {category: 'Source', owner: 'AWS', provider: 'CodeCommit', version: '1'},
        configuration: {RepositoryName: repository.attrName, BranchName: 'main', PollForSourceChanges: false},
        outputArtifacts: [{name: 'Src'}],
        runOrder: 1
      }]
    },
    {
      name: 'Build',
      blockers: [{name: 'b', type: 'Schedule'}],
      onFailure: {result: 'ROLLBACK', retryConfiguration: {retryMode: 'ALL_ACTIONS'}},
      actions: [{
        name: 'Build',
        actionTypeId: {category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1'},
        configuration: {ProjectName: project.ref},
        inputArtifacts: [{name: 'Src'}],
        namespace: 'ns',
        region: 'eu-west-1',
        timeoutInMinutes: 20
      }],
    },
  ],
});
new codepipeline.CfnWebhook(stack, 'Webhook', {
  authentication: 'GITHUB_HMAC',
  authenticationConfiguration: {secretToken: 'token'},
  filters: [{jsonPath: '$.ref', matchEquals: 'refs/heads/{Branch}'}],
  targetAction: 'Source',
  targetPipeline: pipeline.ref,
  targetPipelineVersion: 1,
  registerWithThirdParty: true,
});
new codestarnotifications.CfnNotificationRule(stack, 'Rule', {
  name: 'rule',
  detailType: 'FULL',
  eventTypeIds: ['codepipeline-pipeline-pipeline-execution-failed'],
  resource: `arn:aws:codepipeline:eu-west-1:111111111111:${pipeline.ref}`,
  targets: [{targetAddress: topic.ref, targetType: 'SNS'}],
  tags: {owner: 'tools'},
});
const domain = new codeartifact.CfnDomain(
    stack, 'Domain', {domainName: 'domain', permissionsPolicyDocument: {Version: '2012-10-17', Statement: []}}
);
new codeartifact.CfnRepository(stack, 'Packages', {
  domainName: domain.attrName,
  repositoryName: 'packages',
  externalConnections: ['public:npmjs'],
  upstreams: ['base']
});

const configuration =
    new appconfig.CfnApplication(stack, 'ConfigApplication', {name: 'app', tags: [{key: 'a', value: 'b'}]});
new appconfig.CfnEnvironment(
    stack, 'ConfigEnvironment',
    {applicationId: configuration.ref, name: 'prod', monitors: [{alarmArn: 'arn', alarmRoleArn: role.attrArn}]}
);
new appconfig.CfnDeploymentStrategy(stack, 'Strategy', {
  name: 's',
  deploymentDurationInMinutes: 10,
  growthFactor: 12.5,
  growthType: 'LINEAR',
  replicateTo: 'NONE',
  finalBakeTimeInMinutes: 0
});
new appconfig.CfnConfigurationProfile(stack, 'Profile', {
  applicationId: configuration.ref,
  name: 'p',
  locationUri: 'hosted',
  validators: [{type: 'JSON_SCHEMA', content: '{}'}]
});
new xray.CfnGroup(stack, 'TraceGroup', {
  groupName: 'g',
  filterExpression: 'duration > 5',
  insightsConfiguration: {insightsEnabled: true, notificationsEnabled: false}
});
new xray.CfnSamplingRule(stack, 'Sampling', {
  samplingRule: {
    ruleName: 'r',
    priority: 10,
    fixedRate: 0.05,
    reservoirSize: 1,
    serviceName: '*',
    serviceType: '*',
    host: '*',
    httpMethod: 'GET',
    urlPath: '/*',
    resourceArn: '*',
    version: 1,
    attributes: {a: 'b', 1: 'one'}
  },
});
new xray.CfnResourcePolicy(
    stack, 'TracePolicy', {policyName: 'p', policyDocument: '{}', bypassPolicyLockoutCheck: true}
);
app.synth();
