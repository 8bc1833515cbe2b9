// SPDX-License-Identifier: Apache-2.0
// Topics that exist already.
import {App, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Imports', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const near = sns.Topic.fromTopicArn(stack, 'Near', 'arn:aws:sns:eu-west-1:111111111111:near');
const far = sns.Topic.fromTopicArn(stack, 'Far', 'arn:aws:sns:us-east-1:222222222222:far');
const optIn = sns.Topic.fromTopicArn(stack, 'OptIn', 'arn:aws:sns:af-south-1:111111111111:opt-in');
const token = sns.Topic.fromTopicArn(stack, 'Token', Fn.importValue('topic-arn'));
const fifo = sns.Topic.fromTopicAttributes(stack, 'Fifo', {
  contentBasedDeduplication: true,
  keyArn: 'arn:aws:kms:eu-west-1:111111111111:key/1234',
  topicArn: 'arn:aws:sns:eu-west-1:111111111111:ordered.fifo',
});
const queue = new sqs.Queue(stack, 'Queue', {encryption: sqs.QueueEncryption.KMS});
for (const topic of [near, far, optIn, token, fifo]) {
  topic.addSubscription(new subscriptions.SqsSubscription(queue));
  topic.grantPublish(role);
}
const known = sqs.Queue.fromQueueArn(stack, 'Known', 'arn:aws:sqs:eu-west-1:111111111111:known');
near.addSubscription(new subscriptions.SqsSubscription(known));
near.grantSubscribe(role);
const added = near.addToResourcePolicy(new iam.PolicyStatement({actions: ['sns:*'], resources: ['*']}));
stack.addMetadata('Imported', {
  added: added.statementAdded,
  deduplication: [near.contentBasedDeduplication, fifo.contentBasedDeduplication],
  env: far.env,
  fifo: [near.fifo, fifo.fifo],
  key: fifo.masterKey?.keyArn,
  names: [near.topicName, token.topicName],
});
app.synth();
