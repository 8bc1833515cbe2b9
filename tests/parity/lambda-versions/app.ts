// SPDX-License-Identifier: Apache-2.0
// Versions and their hashes, aliases with weights, URLs, event source mappings, functions that a stack has once.
import {App, CfnOutput, Duration, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App();
const stack = new Stack(app, 'Versions');
const {Code, Runtime} = lambda;
const code = Code.fromInline('exports.handler = async () => {};');
const base = {code, handler: 'index.handler', runtime: Runtime.NODEJS_22_X};

// Versions: of functions with many properties and with few.
const plain = new lambda.Function(stack, 'Plain', base);
const current = plain.currentVersion;
const tuned = new lambda.Function(stack, 'Tuned', {
  ...base,
  currentVersionOptions: {
    codeSha256: 'abc', description: 'current', maxEventAge: Duration.minutes(2), provisionedConcurrentExecutions: 2,
    removalPolicy: RemovalPolicy.RETAIN, retryAttempts: 1,
  },
  description: 'tuned',
  environment: {Z: '1', A: '2', LATER: current.functionArn},
  memorySize: 256,
  reservedConcurrentExecutions: 1,
  timeout: Duration.seconds(9),
});
tuned.invalidateVersionBasedOn('first');
tuned.invalidateVersionBasedOn('second');
tuned.currentVersion.addAlias('live');
const layer = new lambda.LayerVersion(stack, 'Layer', {code: Code.fromAsset('files'), compatibleRuntimes: [Runtime.PYTHON_3_13]});
const layered = new lambda.Function(stack, 'Layered', {
  code: Code.fromAsset('files'), handler: 'index.handler', layers: [layer], runtime: Runtime.PYTHON_3_13,
});
layered.addEnvironment('B', 'b');
layered.addEnvironment('A', 'a');
const version = layered.currentVersion;
new lambda.Version(stack, 'Given', {lambda: plain, minExecutionEnvironments: 1, maxExecutionEnvironments: 3});
const named = new lambda.Function(stack, 'Unlayered', {
  ...base,
  layers: [lambda.LayerVersion.fromLayerVersionAttributes(stack, 'Imported', {
    compatibleRuntimes: [Runtime.NODEJS_22_X], layerVersionArn: 'arn:aws:lambda:eu-west-1:111111111111:layer:l:1',
  })],
});
named.currentVersion.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
const byArn = lambda.Version.fromVersionArn(stack, 'ByArn', 'arn:aws:lambda:eu-west-1:111111111111:function:f:7');
const byAttributes = lambda.Version.fromVersionAttributes(stack, 'ByAttributes', {lambda: plain, version: '3'});
new CfnOutput(stack, 'Out', {value: [current.version, byArn.version, byArn.functionName, byAttributes.functionArn, byArn.lambda.functionArn].join()});
new CfnOutput(stack, 'Edge', {value: plain.currentVersion.edgeArn});

// Aliases.
const alias = new lambda.Alias(stack, 'Alias', {
  additionalVersions: [{version: byAttributes, weight: 0.1}, {version: current, weight: 0.2}],
  aliasName: 'prod',
  description: 'an alias',
  maxEventAge: Duration.hours(2),
  provisionedConcurrentExecutions: 5,
  retryAttempts: 2,
  version,
});
alias.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
alias.addPermission('Any', {principal: new iam.AccountPrincipal('222222222222')});
plain.addAlias('beta', {description: 'beta'});
const importedAlias = lambda.Alias.fromAliasAttributes(stack, 'ImportedAlias', {aliasName: 'x', aliasVersion: byAttributes});
new CfnOutput(stack, 'Aliases', {value: [alias.functionName, alias.functionArn, alias.aliasName, importedAlias.functionName, importedAlias.functionArn].join()});
new cloudwatch.Alarm(stack, 'AliasErrors', {evaluationPeriods: 1, metric: alias.metricErrors(), threshold: 1});
new cloudwatch.Alarm(stack, 'VersionErrors', {evaluationPeriods: 1, metric: current.metricErrors(), threshold: 1});

// URLs.
const url = plain.addFunctionUrl();
url.grantInvokeUrl(new iam.ArnPrincipal('arn:aws:iam::111111111111:role/r'));
const open = alias.addFunctionUrl({
  authType: lambda.FunctionUrlAuthType.NONE,
  cors: {
    allowCredentials: true, allowedHeaders: ['x-a'], allowedMethods: [lambda.HttpMethod.GET, lambda.HttpMethod.POST],
    allowedOrigins: ['https://example.com'], exposedHeaders: ['x-b'], maxAge: Duration.minutes(5),
  },
  invokeMode: lambda.InvokeMode.RESPONSE_STREAM,
});
tuned.addFunctionUrl({cors: {allowedOrigins: ['*']}});
new CfnOutput(stack, 'Urls', {value: url.url + open.functionArn});

// Event source mappings.
const key = new kms.Key(stack, 'Key');
plain.addEventSourceMapping('Queue', {
  batchSize: 5, enabled: false, eventSourceArn: 'arn:aws:sqs:eu-west-1:111111111111:q', filterEncryption: key,
  filters: [
    lambda.FilterCriteria.filter({body: {
      a: lambda.FilterRule.isEqual('x'), b: lambda.FilterRule.isEqual(1), c: lambda.FilterRule.between(1, 5),
      d: lambda.FilterRule.exists(), e: lambda.FilterRule.notExists(), f: lambda.FilterRule.beginsWith('p'),
      g: lambda.FilterRule.notEquals('n'), h: lambda.FilterRule.or('a', 'b'), i: lambda.FilterRule.null(), j: lambda.FilterRule.empty(),
    }}),
  ],
  maxBatchingWindow: Duration.seconds(20), maxConcurrency: 7, reportBatchItemFailures: true,
  metricsConfig: {metrics: [lambda.MetricType.EVENT_COUNT]},
  provisionedPollerConfig: {maximumPollers: 5, minimumPollers: 2},
});
const mapping = new lambda.EventSourceMapping(stack, 'Stream', {
  bisectBatchOnError: true, eventSourceArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/s', maxRecordAge: Duration.hours(1),
  parallelizationFactor: 2, retryAttempts: 3, startingPosition: lambda.StartingPosition.AT_TIMESTAMP, startingPositionTimestamp: 1700000000,
  target: alias, tumblingWindow: Duration.minutes(1),
});
new lambda.EventSourceMapping(stack, 'Kafka', {
  kafkaBootstrapServers: ['a:9092', 'b:9092'], kafkaConsumerGroupId: 'group', kafkaTopic: 'topic', logLevel: lambda.EventSourceMappingLogLevel.INFO,
  sourceAccessConfigurations: [{type: lambda.SourceAccessConfigurationType.SASL_SCRAM_512_AUTH, uri: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:s'}],
  target: plain,
});
const known = lambda.EventSourceMapping.fromEventSourceMappingId(stack, 'Known', '11111111-2222-3333-4444-555555555555');
new CfnOutput(stack, 'Mappings', {value: mapping.eventSourceMappingArn + known.eventSourceMappingArn});

// Functions that a stack has once.
new lambda.SingletonFunction(stack, 'First', {...base, lambdaPurpose: 'Purpose', uuid: '84c0de93-353f-4217-9b0b-45b6c993251a'});
const second = new lambda.SingletonFunction(stack, 'Second', {...base, lambdaPurpose: 'Purpose', uuid: '84c0de93-353f-4217-9b0b-45b6c993251a'});
second.addEnvironment('KEY', 'value');
second.addPermission('Permission', {principal: new iam.ServicePrincipal('events.amazonaws.com')});
second.grantInvoke(new iam.ServicePrincipal('sns.amazonaws.com'));
second.addDependency(key);
second.dependOn(plain);
new CfnOutput(stack, 'Singleton', {value: second.functionArn + second.currentVersion.version + second.logGroup.logGroupName});
app.synth();
