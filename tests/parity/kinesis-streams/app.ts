// SPDX-License-Identifier: Apache-2.0
// Streams and consumers with all properties, their grants, policies, metrics and imports.
import {App, CfnParameter, Duration, Fn, PhysicalName, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new App();
const stack = new Stack(app, 'Streams', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const plain = new kinesis.Stream(stack, 'Plain');
const second = new kinesis.Stream(stack, 'Second', {streamMode: kinesis.StreamMode.PROVISIONED});
new kinesis.Stream(stack, 'None', {encryption: kinesis.StreamEncryption.UNENCRYPTED, shardLevelMetrics: []});
new kinesis.Stream(stack, 'Managed', {
  encryption: kinesis.StreamEncryption.MANAGED,
  shardLevelMetrics: [kinesis.ShardLevelMetrics.ALL],
  streamMode: kinesis.StreamMode.ON_DEMAND,
});
const sealed = new kinesis.Stream(stack, 'Sealed', {
  encryption: kinesis.StreamEncryption.KMS,
  removalPolicy: RemovalPolicy.DESTROY,
  retentionPeriod: Duration.days(7),
  shardCount: 3,
  shardLevelMetrics: [kinesis.ShardLevelMetrics.INCOMING_BYTES, kinesis.ShardLevelMetrics.OUTGOING_RECORDS],
  streamName: 'sealed',
});
const key = new kms.Key(stack, 'Key');
const keyed = new kinesis.Stream(stack, 'Keyed', {encryptionKey: key, removalPolicy: RemovalPolicy.RETAIN});
const count = new CfnParameter(stack, 'Count', {type: 'Number'});
new kinesis.Stream(stack, 'Tokens', {
  retentionPeriod: Duration.hours(count.valueAsNumber),
  shardCount: count.valueAsNumber,
  streamName: Fn.importValue('name'),
});

plain.grant(role, 'kinesis:ListShards');
plain.grantRead(role);
sealed.grantWrite(role);
keyed.grantReadWrite(role);
sealed.grantRead(new iam.AccountPrincipal('222222222222'));
second.grant(new iam.AccountPrincipal('222222222222'), 'kinesis:ListStreams');
const consumer = new kinesis.StreamConsumer(stack, 'Consumer', {stream: plain, streamConsumerName: 'reader'});
consumer.grantRead(role);
consumer.grant(new iam.AccountPrincipal('222222222222'), 'kinesis:SubscribeToShard');
const document = new iam.PolicyDocument();
document.addStatements(new iam.PolicyStatement({
  actions: ['kinesis:PutRecord'],
  principals: [new iam.AccountPrincipal('333333333333')],
  resources: [second.streamArn],
}));
const policy = new kinesis.ResourcePolicy(stack, 'Policy', {policyDocument: document, stream: second});
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['kinesis:PutRecords'],
  principals: [new iam.AccountPrincipal('333333333333')],
  resources: [second.streamArn],
}));
new kinesis.ResourcePolicy(stack, 'OfConsumer', {policyDocument: document, streamConsumer: consumer});

const byArn = kinesis.Stream.fromStreamArn(stack, 'ByArn', 'arn:aws:kinesis:us-east-1:222222222222:stream/there');
byArn.grantRead(role);
const byToken = kinesis.Stream.fromStreamAttributes(stack, 'ByToken', {
  encryptionKey: key,
  streamArn: Fn.importValue('stream-arn'),
});
byToken.grantWrite(role);
const reader = kinesis.StreamConsumer.fromStreamConsumerArn(
  stack, 'Reader', 'arn:aws:kinesis:eu-west-1:111111111111:stream/there/consumer/reader:1704067200');
reader.grantRead(role);
const other = kinesis.StreamConsumer.fromStreamConsumerAttributes(stack, 'Other', {
  streamConsumerArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/there/consumer/other:1704067200',
});
const added = other.addToResourcePolicy(new iam.PolicyStatement({actions: ['kinesis:*'], resources: ['*']}));

const metrics: [string, cloudwatch.IMetric][] = [
  ['Own', plain.metric('Own', {statistic: 'p99'})],
  ['Gets', plain.metricGetRecords()],
  ['GetBytes', plain.metricGetRecordsBytes()],
  ['Age', plain.metricGetRecordsIteratorAgeMilliseconds()],
  ['GetLatency', plain.metricGetRecordsLatency()],
  ['GetSuccess', plain.metricGetRecordsSuccess({period: Duration.minutes(1)})],
  ['InBytes', plain.metricIncomingBytes()],
  ['InRecords', plain.metricIncomingRecords()],
  ['PutBytes', plain.metricPutRecordBytes()],
  ['PutLatency', plain.metricPutRecordLatency()],
  ['PutSuccess', plain.metricPutRecordSuccess()],
  ['PutsBytes', plain.metricPutRecordsBytes()],
  ['PutsFailed', plain.metricPutRecordsFailedRecords()],
  ['PutsLatency', plain.metricPutRecordsLatency()],
  ['PutsSuccess', plain.metricPutRecordsSuccess()],
  ['PutsSuccessful', plain.metricPutRecordsSuccessfulRecords()],
  ['PutsThrottled', plain.metricPutRecordsThrottledRecords()],
  ['PutsTotal', plain.metricPutRecordsTotalRecords()],
  ['ReadExceeded', plain.metricReadProvisionedThroughputExceeded()],
  ['WriteExceeded', plain.metricWriteProvisionedThroughputExceeded()],
];
for (const [id, metric] of metrics)
  new cloudwatch.Alarm(stack, `Alarm${id}`, {evaluationPeriods: 1, metric, threshold: 1});
stack.addMetadata('Streams', {
  added: added.statementAdded,
  arns: [plain.streamArn, byToken.streamArn, consumer.streamConsumerArn, reader.stream.streamArn],
  env: byArn.env,
  key: sealed.encryptionKey?.keyArn,
  names: [plain.streamName, byArn.streamName, byToken.streamName, consumer.streamConsumerName],
  readers: [reader.streamConsumerName, other.streamConsumerName, reader.stream.streamName],
  ref: consumer.streamConsumerRef.consumerArn,
});

const home = new Stack(app, 'Home', {env: {account: '111111111111', region: 'us-east-1'}});
const named = new kinesis.Stream(home, 'Named', {streamName: PhysicalName.GENERATE_IF_NEEDED});
named.grantWrite(role);
const far = new kinesis.StreamConsumer(home, 'Far', {stream: named, streamConsumerName: 'far'});
far.grantRead(role);
app.synth();
