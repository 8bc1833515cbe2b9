// SPDX-License-Identifier: Apache-2.0
// The queue with every property, dead letters, encryption, grants and policy.
import {App, Duration, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Queues');
new sqs.Queue(stack, 'Default');
const dead = new sqs.Queue(stack, 'Dead', {retentionPeriod: Duration.days(14)});
const all = new sqs.Queue(stack, 'All', {
  queueName: 'all',
  deadLetterQueue: {maxReceiveCount: 3, queue: dead},
  deliveryDelay: Duration.seconds(5),
  encryption: sqs.QueueEncryption.KMS_MANAGED,
  dataKeyReuse: Duration.minutes(10),
  maxMessageSizeBytes: 2048,
  receiveMessageWaitTime: Duration.seconds(20),
  removalPolicy: RemovalPolicy.RETAIN,
  retentionPeriod: Duration.hours(12),
  visibilityTimeout: Duration.minutes(2),
});
new sqs.Queue(stack, 'Fifo', {
  contentBasedDeduplication: true,
  deduplicationScope: sqs.DeduplicationScope.MESSAGE_GROUP,
  fifo: true,
  fifoThroughputLimit: sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID
});
new sqs.Queue(stack, 'FifoByName', {queueName: 'ordered.fifo'});
new sqs.Queue(stack, 'Kms', {encryption: sqs.QueueEncryption.KMS});
const key = new kms.Key(stack, 'Key');
const own = new sqs.Queue(stack, 'OwnKey', {encryptionMasterKey: key});
new sqs.Queue(stack, 'SqsManaged', {encryption: sqs.QueueEncryption.SQS_MANAGED});
new sqs.Queue(stack, 'Unencrypted', {encryption: sqs.QueueEncryption.UNENCRYPTED});
new sqs.Queue(stack, 'Ssl', {enforceSSL: true});
new sqs.Queue(stack, 'AllowAll', {redriveAllowPolicy: {redrivePermission: sqs.RedrivePermission.ALLOW_ALL}});
new sqs.Queue(stack, 'AllowBy', {redriveAllowPolicy: {sourceQueues: [all, dead]}});
new sqs.Queue(stack, 'Zero', {deliveryDelay: Duration.seconds(0), visibilityTimeout: Duration.seconds(0)});

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
all.grantSendMessages(role);
own.grantConsumeMessages(role);
dead.grantPurge(role);
dead.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['sqs:SendMessage'],
  principals: [new iam.ServicePrincipal('events.amazonaws.com')],
  resources: [dead.queueArn],
  conditions: {ArnEquals: {'aws:SourceArn': 'arn:aws:events:us-east-1:111111111111:rule/r'}}
}));
app.synth();
