// SPDX-License-Identifier: Apache-2.0
// The topic with its properties, subscriptions to queues and addresses, filters, grants and policy.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Topics');
const plain = new sns.Topic(stack, 'Default');
new sns.Topic(stack, 'Named', {displayName: 'A topic', topicName: 'named'});
new sns.Topic(stack, 'Fifo', {contentBasedDeduplication: true, fifo: true, topicName: 'ordered'});
new sns.Topic(stack, 'Ssl', {enforceSSL: true, signatureVersion: '2', tracingConfig: sns.TracingConfig.ACTIVE});
const key = new kms.Key(stack, 'Key');
const encrypted = new sns.Topic(stack, 'Encrypted', {masterKey: key});

const queue = new sqs.Queue(stack, 'Queue');
plain.addSubscription(new subscriptions.SqsSubscription(queue, {
  filterPolicy: {
    color: sns.SubscriptionFilter.stringFilter({allowlist: ['red'], matchPrefixes: ['bl']}),
    price: sns.SubscriptionFilter.numericFilter({between: {start: 10, stop: 20.5}}),
    store: sns.SubscriptionFilter.existsFilter(),
  },
  rawMessageDelivery: true,
}));
encrypted.addSubscription(new subscriptions.SqsSubscription(queue));
plain.addSubscription(
    new subscriptions.SqsSubscription(new sqs.Queue(stack, 'KmsQueue', {encryption: sqs.QueueEncryption.KMS}))
);
plain.addSubscription(new subscriptions.EmailSubscription('a@example.com', {json: true}));
plain.addSubscription(new subscriptions.UrlSubscription('https://example.com/hook'));
plain.addSubscription(new subscriptions.SmsSubscription('+15551231234'));

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
plain.grantPublish(role);
encrypted.grantPublish(role);
plain.grantSubscribe(role);
plain.addToResourcePolicy(new iam.PolicyStatement(
    {actions: ['sns:Publish'], principals: [new iam.ServicePrincipal('s3.amazonaws.com')], resources: [plain.topicArn]}
));
app.synth();
