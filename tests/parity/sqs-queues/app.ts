// SPDX-License-Identifier: Apache-2.0
// What l2-queue leaves out: grants of every kind, metrics, policies, references and injected properties.
import {App, Aws, CfnParameter, Duration, Fn, PropertyInjectors, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Queues');
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const plain = new sqs.Queue(stack, 'Plain');
const sealed = new sqs.Queue(stack, 'Sealed', {
  dataKeyReuse: Duration.hours(24),
  encryption: sqs.QueueEncryption.KMS,
  enforceSSL: true,
});
const key = new kms.Key(stack, 'Key');
const warned = new sqs.Queue(stack, 'Warned', {
  encryption: sqs.QueueEncryption.KMS_MANAGED,
  encryptionMasterKey: key,
});
const sources = [plain, sealed];
const dead = new sqs.Queue(stack, 'Dead', {
  redriveAllowPolicy: {redrivePermission: sqs.RedrivePermission.BY_QUEUE, sourceQueues: sources},
});
new sqs.Queue(stack, 'DenyAll', {redriveAllowPolicy: {redrivePermission: sqs.RedrivePermission.DENY_ALL}});
new sqs.Queue(stack, 'Empty', {redriveAllowPolicy: {}});
new sqs.Queue(stack, 'ByContent', {contentBasedDeduplication: true});
new sqs.Queue(stack, 'ByScope', {deduplicationScope: sqs.DeduplicationScope.QUEUE});
new sqs.Queue(stack, 'ByLimit', {fifoThroughputLimit: sqs.FifoThroughputLimit.PER_QUEUE});
new sqs.Queue(stack, 'NoFifo', {contentBasedDeduplication: false, fifo: false});

const seconds = new CfnParameter(stack, 'Seconds', {type: 'Number'});
const name = new CfnParameter(stack, 'Name');
const tokens = new sqs.Queue(stack, 'Tokens', {
  deadLetterQueue: {maxReceiveCount: seconds.valueAsNumber, queue: dead},
  deliveryDelay: Duration.seconds(seconds.valueAsNumber),
  maxMessageSizeBytes: seconds.valueAsNumber,
  queueName: name.valueAsString,
  visibilityTimeout: Duration.minutes(1),
});
const inner = new Stack(app, 'Inner');
PropertyInjectors.of(inner).add({
  constructUniqueId: sqs.Queue.PROPERTY_INJECTION_ID,
  inject: (props: sqs.QueueProps) => ({enforceSSL: true, ...props}),
});
new sqs.Queue(inner, 'Injected', {retentionPeriod: Duration.days(1)});

plain.grant(role, 'sqs:ListDeadLetterSourceQueues', 'sqs:ListQueueTags');
plain.grantPurge(role);
sealed.grantSendMessages(role);
sealed.grantConsumeMessages(new iam.ServicePrincipal('events.amazonaws.com'));
sealed.grantOnKey(role, 'kms:DescribeKey');
warned.grants.sendMessages(role);
warned.grants.consumeMessages(role);
dead.grants.purge(role);
dead.grants.actions(role, ['sqs:StartMessageMoveTask'], {keyActions: ['kms:Decrypt']});
dead.grants.actions(role, ['sqs:ListMessageMoveTasks'], {resourceArns: ['*']});
plain.grantSendMessages(new iam.AccountPrincipal('111111111111'));
const shared = new sqs.QueuePolicy(stack, 'Shared', {queues: [plain, dead]});
shared.document.addStatements(new iam.PolicyStatement({
  actions: ['sqs:SendMessage'],
  conditions: {StringEquals: {'aws:SourceAccount': Aws.ACCOUNT_ID}},
  principals: [new iam.ServicePrincipal('s3.amazonaws.com')],
  resources: [plain.queueArn, dead.queueArn],
}));
const l1 = new sqs.CfnQueue(stack, 'L1', {kmsMasterKeyId: key.keyArn});
sqs.QueueGrants.fromQueue(l1).sendMessages(role);
sqs.QueueGrants.fromQueue(l1).purge(new iam.ServicePrincipal('states.amazonaws.com'));

const metrics: [string, cloudwatch.IMetric][] = [
  ['Own', plain.metric('Own', {period: Duration.minutes(1), statistic: 'p99'})],
  ['Age', plain.metricApproximateAgeOfOldestMessage()],
  ['Delayed', plain.metricApproximateNumberOfMessagesDelayed()],
  ['NotVisible', plain.metricApproximateNumberOfMessagesNotVisible()],
  ['Visible', plain.metricApproximateNumberOfMessagesVisible({label: 'Waiting'})],
  ['Outstanding', plain.metricApproximateNumberOfMessagesOutstanding({period: Duration.minutes(1)})],
  ['EmptyReceives', plain.metricNumberOfEmptyReceives()],
  ['Deleted', plain.metricNumberOfMessagesDeleted()],
  ['Received', plain.metricNumberOfMessagesReceived()],
  ['Sent', plain.metricNumberOfMessagesSent({statistic: 'Average'})],
  ['Size', plain.metricSentMessageSize()],
];
for (const [id, metric] of metrics)
  new cloudwatch.Alarm(stack, `Alarm${id}`, {evaluationPeriods: 1, metric, threshold: 1});
stack.addMetadata('Queues', {
  dead: tokens.deadLetterQueue?.queue.queueName,
  encrypted: [
    plain.encryptionType !== undefined,
    sealed.encryptionType === sqs.QueueEncryption.KMS,
    warned.encryptionType === sqs.QueueEncryption.KMS,
  ],
  fifo: [plain.fifo, tokens.fifo],
  key: sealed.encryptionMasterKey?.keyArn,
  ref: plain.queueRef,
  url: Fn.join('', [plain.queueUrl, '/', plain.queueName]),
});
app.synth();
