// SPDX-License-Identifier: Apache-2.0
// Notifications of own and imported buckets: to queues and topics, with keys and filters.
import {App, Stack, Tags} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3n from 'aws-cdk-lib/aws-s3-notifications';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Notifications');
Tags.of(stack).add('team', 'storage');
const key = new kms.Key(stack, 'Key');
const queue = new sqs.Queue(stack, 'Queue', {encryptionMasterKey: key});
const topic = new sns.Topic(stack, 'Topic', {masterKey: key});
const plain = new sqs.Queue(stack, 'PlainQueue');

const bucket = new s3.Bucket(stack, 'Bucket', {notificationsSkipDestinationValidation: true});
bucket.addEventNotification(s3.EventType.OBJECT_RESTORE_POST, new s3n.SqsDestination(queue));
bucket.addObjectCreatedNotification(new s3n.SnsDestination(topic), {prefix: 'a/'}, {suffix: '.csv'});
bucket.addObjectRemovedNotification(new s3n.SqsDestination(plain), {suffix: '.txt'});
bucket.addObjectRemovedNotification(new s3n.SqsDestination(queue), {prefix: 'b/'});
bucket.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')], principals: [new iam.AccountRootPrincipal()],
}));
for (const [name, event] of Object.entries(s3.EventType))
  new s3.Bucket(stack, `Of${name}`).addEventNotification(event, new s3n.SnsDestination(new sns.Topic(stack, `For${name}`)));

const imported = s3.Bucket.fromBucketName(stack, 'Imported', 'imported');
imported.addObjectCreatedNotification(new s3n.SqsDestination(plain));
imported.enableEventBridgeNotification();
const foreign = sqs.Queue.fromQueueAttributes(stack, 'ForeignQueue', {
  queueArn: 'arn:aws:sqs:eu-west-1:111111111111:foreign',
});
imported.addObjectRemovedNotification(new s3n.SqsDestination(foreign));
s3.Bucket.fromCfnBucket(new s3.CfnBucket(stack, 'Cfn')).enableEventBridgeNotification();

const other = new Stack(app, 'Other');
new s3.Bucket(other, 'Bucket', {eventBridgeEnabled: true, enforceSSL: true})
  .addObjectCreatedNotification(new s3n.SqsDestination(new sqs.Queue(other, 'Queue')));

const roles = new Stack(app, 'Roles');
const role = new iam.Role(roles, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
new s3.Bucket(roles, 'Bucket', {notificationsHandlerRole: role, eventBridgeEnabled: true});
const rolesToo = new Stack(app, 'RolesToo');
s3.Bucket.fromBucketAttributes(rolesToo, 'Bucket', {
  bucketName: 'imported',
  notificationsHandlerRole: new iam.Role(rolesToo, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')}),
}).enableEventBridgeNotification();
app.synth();
