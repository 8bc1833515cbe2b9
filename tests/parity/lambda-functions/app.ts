// SPDX-License-Identifier: Apache-2.0
// Functions with all properties but those of networks, grants, permissions, metrics, layers and imported functions.
import {App, CfnOutput, CfnParameter, Duration, RemovalPolicy, Size, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Functions');
const {Code, Runtime} = lambda;
const code = Code.fromInline('exports.handler = async () => {};');

// All defaults, and every way to add to a function.
const plain = new lambda.Function(stack, 'Plain', {code, handler: 'index.handler', runtime: Runtime.NODEJS_22_X});
plain.addEnvironment('B', 'b');
plain.addEnvironment('A', plain.stack.region);
plain.addToRolePolicy(new iam.PolicyStatement({actions: ['s3:ListAllMyBuckets'], resources: ['*']}));

// Everything at once.
const key = new kms.Key(stack, 'Key');
const group = new logs.LogGroup(stack, 'Group');
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const signing = lambda.CodeSigningConfig.fromCodeSigningConfigArn(
    stack, 'Signing', 'arn:aws:lambda:eu-west-1:111111111111:code-signing-config:csc-0123456789abcdef0');
const full = new lambda.Function(stack, 'Full', {
  applicationLogLevelV2: lambda.ApplicationLogLevel.WARN,
  architecture: lambda.Architecture.ARM_64,
  code: Code.fromAsset('files'),
  codeSigningConfig: signing,
  deadLetterQueueEnabled: true,
  description: 'everything',
  environment: {MODE: 'fast', QUEUE: 'none'},
  environmentEncryption: key,
  functionName: 'full-function',
  handler: 'index.handler',
  initialPolicy: [new iam.PolicyStatement({actions: ['sqs:ListQueues'], resources: ['*']})],
  logGroup: group,
  loggingFormat: lambda.LoggingFormat.JSON,
  maxEventAge: Duration.hours(1),
  memorySize: 512,
  recursiveLoop: lambda.RecursiveLoop.ALLOW,
  reservedConcurrentExecutions: 3,
  retryAttempts: 0,
  runtime: Runtime.PYTHON_3_13,
  runtimeManagementMode: lambda.RuntimeManagementMode.FUNCTION_UPDATE,
  snapStart: lambda.SnapStartConf.ON_PUBLISHED_VERSIONS,
  systemLogLevelV2: lambda.SystemLogLevel.DEBUG,
  timeout: Duration.minutes(1),
  tracing: lambda.Tracing.ACTIVE,
});
const topic = new sns.Topic(stack, 'Topic');
new lambda.Function(stack, 'GivenRole', {
  code, deadLetterTopic: topic, handler: 'index.handler', role, runtime: Runtime.NODEJS_LATEST,
  runtimeManagementMode: lambda.RuntimeManagementMode.manual('arn:aws:lambda:eu-west-1::runtime:abc'),
  tracing: lambda.Tracing.PASS_THROUGH, tenancyConfig: lambda.TenancyConfig.PER_TENANT,
});
const queue = new sqs.Queue(stack, 'Queue');
new lambda.Function(stack, 'Durable', {
  code, deadLetterQueue: queue, handler: 'index.handler', runtime: Runtime.NODEJS_24_X, tracing: lambda.Tracing.DISABLED,
  durableConfig: {executionTimeout: Duration.hours(2), retentionPeriod: Duration.days(7)},
  ephemeralStorageSize: Size.gibibytes(1),
});

// Code of buckets and parameters.
const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'code-bucket');
new lambda.Function(stack, 'FromBucket', {
  code: Code.fromBucket(bucket, 'code.zip', '1'), handler: 'x', runtime: Runtime.JAVA_21,
});
new lambda.Function(stack, 'FromBucketV2', {
  code: Code.fromBucketV2(bucket, 'code.zip', {objectVersion: '2', sourceKMSKey: key}), handler: 'x', runtime: Runtime.PROVIDED_AL2023,
});
const parameters = Code.fromCfnParameters();
new lambda.Function(stack, 'FromParameters', {code: parameters, handler: 'x', runtime: Runtime.DOTNET_8});
new CfnOutput(stack, 'Parameter', {value: parameters.bucketNameParam + '/' + parameters.objectKeyParam});
const named = new CfnParameter(stack, 'Named');
new lambda.Function(stack, 'FromNamed', {
  code: Code.fromCfnParameters({bucketNameParam: named, objectKeyParam: named, sourceKMSKey: key}), handler: 'x', runtime: Runtime.RUBY_3_4,
});

// Grants and permissions.
plain.grantInvoke(role);
plain.grantInvoke(role);
plain.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
plain.grantInvoke(new iam.AccountPrincipal('222222222222'));
plain.grantInvoke(new iam.OrganizationPrincipal('o-1234567890'));
full.grantInvokeLatestVersion(role);
full.grantInvokeUrl(role);
full.grantInvokeUrl(new iam.ServicePrincipal('apigateway.amazonaws.com'));
full.grantInvokeCompositePrincipal(new iam.CompositePrincipal(
    new iam.ServicePrincipal('sns.amazonaws.com'), new iam.ArnPrincipal('arn:aws:iam::333333333333:role/r')));
plain.addPermission('Sourced', {
  principal: new iam.ServicePrincipal('s3.amazonaws.com'), sourceArn: 'arn:aws:s3:::b', sourceAccount: '111111111111',
});
plain.addPermission('Conditions', {
  principal: new iam.PrincipalWithConditions(new iam.ServicePrincipal('iot.amazonaws.com'), {
    ArnLike: {'aws:SourceArn': 'arn:aws:iot:eu-west-1:111111111111:rule/r'}, StringEquals: {'aws:SourceAccount': '111111111111'},
  }),
});
plain.addPermission('Skill', {
  action: 'lambda:*', eventSourceToken: 'amzn1.ask', organizationId: 'o-0987654321', principal: new iam.AnyPrincipal(),
  scope: new Stack(app, 'Caller'),
});

// Metrics.
new cloudwatch.Alarm(stack, 'Errors', {evaluationPeriods: 1, metric: plain.metricErrors(), threshold: 1});
new cloudwatch.Alarm(stack, 'Throttles', {evaluationPeriods: 1, metric: plain.metricThrottles(), threshold: 1});
new cloudwatch.Alarm(stack, 'Durations', {evaluationPeriods: 1, metric: plain.metricDuration({statistic: 'p99'}), threshold: 1});
new cloudwatch.Alarm(stack, 'Invocations', {evaluationPeriods: 1, metric: plain.metricInvocations(), threshold: 1});
new cloudwatch.Alarm(stack, 'Other', {evaluationPeriods: 1, metric: plain.metric('IteratorAge'), threshold: 1});
new cloudwatch.Alarm(stack, 'All', {evaluationPeriods: 1, metric: lambda.Function.metricAllConcurrentExecutions(), threshold: 1});
new cloudwatch.Alarm(stack, 'AllErrors', {evaluationPeriods: 1, metric: lambda.Function.metricAllErrors(), threshold: 1});
new cloudwatch.Alarm(stack, 'AllDurations', {evaluationPeriods: 1, metric: lambda.Function.metricAllDuration(), threshold: 1});

// Layers.
const layer = new lambda.LayerVersion(stack, 'Layer', {
  code: Code.fromAsset('files'),
  compatibleArchitectures: [lambda.Architecture.X86_64],
  compatibleRuntimes: [Runtime.PYTHON_3_13, Runtime.PYTHON_3_12],
  description: 'a layer',
  layerVersionName: 'layer',
  license: 'MIT',
  removalPolicy: RemovalPolicy.RETAIN,
});
layer.addPermission('Account', {accountId: '222222222222'});
layer.addPermission('Organization', {accountId: '*', organizationId: 'o-1234567890'});
const imported = lambda.LayerVersion.fromLayerVersionArn(stack, 'ALayer', 'arn:aws:lambda:eu-west-1:111111111111:layer:l:1');
const layered = new lambda.Function(stack, 'Layered', {
  code: Code.fromAsset('files'), handler: 'index.handler', layers: [layer, imported], runtime: Runtime.PYTHON_3_13,
});
layered.configureAsyncInvoke({retryAttempts: 1});
new CfnOutput(stack, 'LogGroup', {value: layered.logGroup.logGroupName});

// Imported functions.
const byName = lambda.Function.fromFunctionName(stack, 'ByName', 'known');
byName.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
const byArn = lambda.Function.fromFunctionArn(stack, 'ByArn', 'arn:aws:lambda:eu-west-1:111111111111:function:other');
byArn.addToRolePolicy(new iam.PolicyStatement({actions: ['s3:*'], resources: ['*']}));
const byAttributes = lambda.Function.fromFunctionAttributes(stack, 'ByAttributes', {
  functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:third', role, skipPermissions: true,
});
byAttributes.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
byAttributes.addToRolePolicy(new iam.PolicyStatement({actions: ['s3:GetObject'], resources: ['*']}));
new CfnOutput(stack, 'Names', {value: byName.functionArn + byArn.functionName + full.functionName + full.latestVersion.functionArn});
app.synth();
