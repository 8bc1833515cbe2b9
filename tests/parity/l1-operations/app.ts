// SPDX-License-Identifier: Apache-2.0
// Property shapes of operations: CloudWatch, Logs, Events, Scheduler, Pipes, Synthetics, SNS, SQS, IAM, Config,
// Budgets.
import {App, Stack, Token} from 'aws-cdk-lib';
import * as budgets from 'aws-cdk-lib/aws-budgets';
import * as cloudformation from 'aws-cdk-lib/aws-cloudformation';
import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as config from 'aws-cdk-lib/aws-config';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as pipes from 'aws-cdk-lib/aws-pipes';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as ssmincidents from 'aws-cdk-lib/aws-ssmincidents';
import * as synthetics from 'aws-cdk-lib/aws-synthetics';

const app = new App();
const stack = new Stack(app, 'Operations');
const dead = new sqs.CfnQueue(stack, 'Dead', {
  queueName: 'dead.fifo',
  fifoQueue: true,
  contentBasedDeduplication: true,
  deduplicationScope: 'messageGroup',
  fifoThroughputLimit: 'perMessageGroupId'
});
const queue = new sqs.CfnQueue(stack, 'Queue', {
  delaySeconds: 0,
  kmsMasterKeyId: 'alias/aws/sqs',
  kmsDataKeyReusePeriodSeconds: 300,
  maximumMessageSize: 1024,
  messageRetentionPeriod: 86400,
  receiveMessageWaitTimeSeconds: 20,
  sqsManagedSseEnabled: false,
  visibilityTimeout: 60,
  redrivePolicy: {deadLetterTargetArn: dead.attrArn, maxReceiveCount: 5},
  redriveAllowPolicy: {redrivePermission: 'byQueue', sourceQueueArns: [dead.attrArn]},
  tags: [{key: 'b', value: '1'}, {key: 'a', value: dead.ref}],
});
new sqs.CfnQueuePolicy(stack, 'QueuePolicy', {
  queues: [queue.ref, dead.ref],
  policyDocument: {
    Statement: [{
      Action: ['sqs:SendMessage'],
      Effect: 'Allow',
      Principal: {Service: 'events.amazonaws.com'},
      Resource: queue.attrArn
    }]
  }
});
const topic = new sns.CfnTopic(stack, 'Topic', {
  displayName: 'topic',
  topicName: 'topic',
  subscription: [{endpoint: 'a@example.com', protocol: 'email'}],
  archivePolicy: {MessageRetentionPeriod: '30'},
  deliveryStatusLogging: [{protocol: 'sqs', successFeedbackSampleRate: '100'}],
  dataProtectionPolicy: {Name: 'p'}
});
new sns.CfnSubscription(stack, 'Subscription', {
  topicArn: topic.ref,
  protocol: 'sqs',
  endpoint: queue.attrArn,
  filterPolicy: {store: ['a', {'anything-but': 'b'}], price: [{numeric: ['>=', 100.5]}]},
  filterPolicyScope: 'MessageBody',
  rawMessageDelivery: true,
  deliveryPolicy: {healthyRetryPolicy: {numRetries: 3}}
});
new sns.CfnTopicPolicy(
    stack, 'TopicPolicy', {topics: [topic.ref], policyDocument: {Version: '2012-10-17', Statement: []}}
);
const alarm = new cloudwatch.CfnAlarm(stack, 'Alarm', {
  comparisonOperator: 'GreaterThanThreshold',
  evaluationPeriods: 3,
  datapointsToAlarm: 2,
  threshold: 0.5,
  treatMissingData: 'notBreaching',
  actionsEnabled: true,
  alarmActions: [topic.ref],
  okActions: [],
  insufficientDataActions: [topic.ref],
  metrics: [
    {id: 'e1', expression: 'm1/m2', label: 'ratio', returnData: true}, {
      id: 'm1',
      metricStat: {
        metric: {metricName: 'Errors', namespace: 'AWS/Lambda', dimensions: [{name: 'FunctionName', value: 'f'}]},
        period: 60,
        stat: 'Sum',
        unit: 'Count'
      },
      returnData: false
    }
  ],
});
new cloudwatch.CfnCompositeAlarm(stack, 'Composite', {
  alarmRule: `ALARM("${alarm.ref}")`,
  actionsSuppressor: 'arn',
  actionsSuppressorExtensionPeriod: 10,
  actionsSuppressorWaitPeriod: 20
});
new cloudwatch.CfnAnomalyDetector(stack, 'Anomaly', {
  singleMetricAnomalyDetector: {metricName: 'm', namespace: 'n', stat: 'Average'},
  configuration:
      {metricTimeZone: 'UTC', excludedTimeRanges: [{startTime: '2026-01-01T00:00:00', endTime: '2026-01-02T00:00:00'}]}
});
new cloudwatch.CfnDashboard(stack, 'Dashboard', {
  dashboardName: 'd',
  dashboardBody: stack.toJsonString({
    widgets: [{
      type: 'metric',
      x: 0,
      y: 0,
      properties:
          {metrics: [['AWS/SQS', 'NumberOfMessagesSent', 'QueueName', queue.attrQueueName]], region: stack.region}
    }]
  })
});
new cloudwatch.CfnMetricStream(stack, 'MetricStream', {
  firehoseArn: 'arn',
  outputFormat: 'json',
  roleArn: 'arn',
  includeFilters: [{namespace: 'AWS/EC2', metricNames: ['CPUUtilization']}],
  statisticsConfigurations: [{additionalStatistics: ['p99'], includeMetrics: [{metricName: 'm', namespace: 'n'}]}]
});
const group = new logs.CfnLogGroup(stack, 'LogGroup', {
  logGroupName: '/group',
  retentionInDays: 30,
  logGroupClass: 'STANDARD',
  fieldIndexPolicies: [{Fields: ['a']}],
  dataProtectionPolicy: {Name: 'x', Version: '2021-06-01', Statement: []}
});
new logs.CfnMetricFilter(stack, 'Filter', {
  logGroupName: group.ref,
  filterPattern: '{ $.level = "error" }',
  metricTransformations: [{
    metricName: 'm',
    metricNamespace: 'n',
    metricValue: '1',
    defaultValue: 0,
    dimensions: [{key: 'k', value: '$.v'}],
    unit: 'Count'
  }]
});
new logs.CfnSubscriptionFilter(
    stack, 'LogSubscription',
    {logGroupName: group.ref, filterPattern: '', destinationArn: 'arn', distribution: 'Random'}
);
new logs.CfnQueryDefinition(
    stack, 'Query', {name: 'q', queryString: 'fields @timestamp\n| limit 5', logGroupNames: [group.ref]}
);
const bus = new events.CfnEventBus(
    stack, 'Bus', {name: 'bus', deadLetterConfig: {arn: queue.attrArn}, policy: {Statement: []}}
);
new events.CfnRule(stack, 'Rule', {
  eventBusName: bus.ref,
  state: 'ENABLED',
  eventPattern: {
    source: ['aws.s3'],
    detail: {
      object: {key: [{prefix: 'in/'}], size: [{numeric: ['>', 0, '<=', 5]}]},
      empty: [''],
      absent: [{exists: false}],
      none: [null]
    }
  },
  targets: [
    {
      id: 't1',
      arn: queue.attrArn,
      sqsParameters: {messageGroupId: 'g'},
      retryPolicy: {maximumEventAgeInSeconds: 60, maximumRetryAttempts: 0},
      deadLetterConfig: {arn: dead.attrArn}
    },
    {
      id: 't2',
      arn: topic.ref,
      inputTransformer: {inputPathsMap: {z: '$.detail.z', a: '$.detail.a'}, inputTemplate: '"<z> and <a>"'}
    },
    {
      id: 't3',
      arn: 'arn',
      roleArn: 'arn',
      ecsParameters: {
        taskDefinitionArn: 'arn',
        taskCount: 1,
        networkConfiguration: {awsVpcConfiguration: {subnets: ['s'], assignPublicIp: 'DISABLED'}},
        tagList: [{key: 'a', value: 'b'}]
      },
      runCommandParameters: {runCommandTargets: [{key: 'k', values: ['v']}]}
    }
  ],
});
new events.CfnArchive(
    stack, 'Archive', {sourceArn: bus.attrArn, retentionDays: 0, eventPattern: {account: [stack.account]}}
);
new events.CfnConnection(stack, 'Connection', {
  authorizationType: 'API_KEY',
  authParameters: {
    apiKeyAuthParameters: {apiKeyName: 'k', apiKeyValue: 'v'},
    invocationHttpParameters: {headerParameters: [{key: 'h', value: 'v', isValueSecret: false}]}
  }
});
new scheduler.CfnSchedule(stack, 'Schedule', {
  scheduleExpression: 'rate(5 minutes)',
  flexibleTimeWindow: {mode: 'FLEXIBLE', maximumWindowInMinutes: 5},
  startDate: '2030-01-01T00:00:00Z',
  target: {
    arn: queue.attrArn,
    roleArn: 'arn',
    input: '{"a":1}',
    ecsParameters: {taskDefinitionArn: 'arn', tags: [{Key: 'a', Value: 'b'}]},
    sageMakerPipelineParameters: {pipelineParameterList: [{name: 'n', value: 'v'}]}
  }
});
new pipes.CfnPipe(stack, 'Pipe', {
  roleArn: 'arn',
  source: queue.attrArn,
  target: topic.ref,
  sourceParameters: {sqsQueueParameters: {batchSize: 1}, filterCriteria: {filters: [{pattern: '{}'}]}},
  targetParameters: {
    inputTemplate: '<$.body>',
    batchJobParameters: {jobDefinition: 'j', jobName: 'n', parameters: {p: 'v'}, arrayProperties: {size: 2}}
  },
  tags: {a: 'b'}
});
new synthetics.CfnCanary(stack, 'Canary', {
  name: 'canary',
  artifactS3Location: 's3://b/',
  executionRoleArn: 'arn',
  runtimeVersion: 'syn-nodejs-puppeteer-9.1',
  schedule: {expression: 'rate(5 minutes)', durationInSeconds: '0', retryConfig: {maxRetries: 1}},
  code: {handler: 'index.handler', script: 'exports.handler = async () => {};'},
  runConfig: {timeoutInSeconds: 60, activeTracing: true, environmentVariables: {A: 'b'}, memoryInMb: 1000},
  startCanaryAfterCreation: true,
  artifactConfig: {s3Encryption: {encryptionMode: 'SSE_S3'}},
  visualReference:
      {baseCanaryRunId: 'nextrun', baseScreenshots: [{screenshotName: 's', ignoreCoordinates: ['0,0,1,1']}]},
  tags: [{key: 'a', value: 'b'}]
});
const role = new iam.CfnRole(stack, 'Role', {
  roleName: 'role',
  path: '/service/',
  description: 'role',
  maxSessionDuration: 3600,
  permissionsBoundary: 'arn',
  managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
  tags: [{key: 'a', value: 'b'}],
  assumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [{
      Effect: 'Allow',
      Principal: {Service: ['lambda.amazonaws.com', 'edgelambda.amazonaws.com']},
      Action: 'sts:AssumeRole'
    }]
  },
  policies: [{
    policyName: 'p',
    policyDocument: {Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: 'sqs:*', Resource: queue.attrArn}]}
  }],
});
const managed = new iam.CfnManagedPolicy(stack, 'ManagedPolicy', {
  description: '',
  policyDocument:
      Token.asAny({Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: '*', Resource: topic.ref}]}),
  roles: [role.ref],
  groups: [],
  users: []
});
new iam.CfnUser(stack, 'User', {
  userName: 'user',
  groups: ['g'],
  loginProfile: {password: '{{resolve:secretsmanager:s:SecretString:p}}', passwordResetRequired: true},
  managedPolicyArns: [managed.ref]
});
new iam.CfnPolicy(stack, 'Policy', {policyName: 'p', policyDocument: {Version: '2012-10-17'}, roles: [role.ref]});
new iam.CfnInstanceProfile(stack, 'InstanceProfile', {roles: [role.ref], path: '/'});
new iam.CfnOIDCProvider(
    stack, 'Oidc',
    {url: 'https://token.actions.githubusercontent.com', clientIdList: ['sts.amazonaws.com'], thumbprintList: []}
);
new cloudtrail.CfnTrail(stack, 'Trail', {
  isLogging: true,
  s3BucketName: 'b',
  eventSelectors: [{dataResources: [{type: 'AWS::S3::Object', values: ['arn:aws:s3']}], readWriteType: 'All'}],
  advancedEventSelectors:
      [{name: 'n', fieldSelectors: [{field: 'eventCategory', equalTo: ['Data'], notStartsWith: ['x']}]}],
  insightSelectors: [{insightType: 'ApiCallRateInsight'}]
});
new config.CfnConfigRule(stack, 'ConfigRule', {
  source: {
    owner: 'AWS',
    sourceIdentifier: 'REQUIRED_TAGS',
    sourceDetails: [{eventSource: 'aws.config', messageType: 'ScheduledNotification'}]
  },
  inputParameters: {tag1Key: 'owner', n: 1},
  scope: {complianceResourceTypes: ['AWS::S3::Bucket']}
});
new budgets.CfnBudget(stack, 'Budget', {
  budget: {
    budgetName: 'b',
    budgetType: 'COST',
    timeUnit: 'MONTHLY',
    budgetLimit: {amount: 100.25, unit: 'USD'},
    costFilters: {Service: ['Amazon S3']},
    costTypes: {includeTax: true, useBlended: false},
    plannedBudgetLimits: {1777593600: {Amount: '1', Unit: 'USD'}}
  },
  notificationsWithSubscribers: [{
    notification: {comparisonOperator: 'GREATER_THAN', notificationType: 'ACTUAL', threshold: 80},
    subscribers: [{address: 'a@example.com', subscriptionType: 'EMAIL'}]
  }],
  resourceTags: [{key: 'a', value: 'b'}]
});
new ssmincidents.CfnReplicationSet(
    stack, 'ReplicationSet',
    {regions: [{regionName: 'eu-west-1', regionConfiguration: {sseKmsKeyId: 'k'}}], deletionProtected: true}
);
const handle = new cloudformation.CfnWaitConditionHandle(stack, 'Handle');
new cloudformation.CfnWaitCondition(stack, 'Wait', {count: 1, handle: handle.ref, timeout: '300'});
new cloudformation.CfnStackSet(stack, 'StackSet', {
  permissionModel: 'SELF_MANAGED',
  stackSetName: 's',
  operationPreferences: {maxConcurrentCount: 1, regionOrder: ['eu-west-1']},
  parameters: [{parameterKey: 'k', parameterValue: 'v'}],
  stackInstancesGroup: [{deploymentTargets: {accounts: ['111111111111']}, regions: ['eu-west-1']}],
  templateUrl: 'https://example.com/t.json',
  autoDeployment: {enabled: false}
});
app.synth();
