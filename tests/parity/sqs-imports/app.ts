// SPDX-License-Identifier: Apache-2.0
// Queues that exist already, and queues that other environments use.
import {App, CfnOutput, Fn, PhysicalName, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Imports', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const byArn = sqs.Queue.fromQueueArn(stack, 'ByArn', 'arn:aws:sqs:us-east-1:222222222222:there');
byArn.grantSendMessages(role);
const fifo = sqs.Queue.fromQueueArn(stack, 'Fifo', 'arn:aws:sqs:eu-west-1:111111111111:there.fifo');
fifo.grantPurge(role);
const byToken = sqs.Queue.fromQueueAttributes(stack, 'ByToken', {fifo: true, queueArn: Fn.importValue('queue-arn')});
byToken.grantConsumeMessages(role);
const all = sqs.Queue.fromQueueAttributes(stack, 'All', {
  fifo: false,
  keyArn: 'arn:aws:kms:eu-west-1:111111111111:key/1234',
  queueArn: 'arn:aws:sqs:eu-west-1:111111111111:all',
  queueName: 'all',
  queueUrl: 'https://example.com/all',
});
all.grantSendMessages(role);
const added = all.addToResourcePolicy(new iam.PolicyStatement({actions: ['sqs:*'], resources: ['*']}));
stack.addMetadata('Imported', {
  added: added.statementAdded,
  env: byArn.env,
  encrypted: all.encryptionType === sqs.QueueEncryption.KMS,
  fifo: [byArn.fifo, fifo.fifo, byToken.fifo, all.fifo],
  key: all.encryptionMasterKey?.keyId,
  names: [byArn.queueName, fifo.queueName, byToken.queueName, all.queueName],
  urls: [byArn.queueUrl, fifo.queueUrl, byToken.queueUrl, all.queueUrl],
});

const agnostic = new Stack(app, 'Agnostic');
const there = sqs.Queue.fromQueueArn(agnostic, 'There', 'arn:aws-cn:sqs:cn-north-1:222222222222:there');
new CfnOutput(agnostic, 'Url', {value: there.queueUrl});

const home = new Stack(app, 'Home', {env: {account: '111111111111', region: 'us-east-1'}});
const named = new sqs.Queue(home, 'Named', {queueName: PhysicalName.GENERATE_IF_NEEDED});
named.grantSendMessages(role);
new CfnOutput(stack, 'NamedName', {value: named.queueName});
app.synth();
