// SPDX-License-Identifier: Apache-2.0
// Subscriptions of every protocol with every option.
import {App, CfnParameter, Duration, Resource, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type {Construct} from 'constructs';

const STREAM = 'arn:aws:firehose:eu-west-1:111111111111:deliverystream/stream';

/** A delivery stream that exists, without the address ranges that DeliveryStream looks up. */
class ImportedStream extends Resource {
  deliveryStreamArn = STREAM;
  constructor(scope: Construct, id: string) {
    super(scope, id, {environmentFromArn: STREAM});
  }
  grant(grantee: iam.IGrantable, ...actions: string[]) {
    return iam.Grant.addToPrincipal({actions, grantee, resourceArns: [STREAM]});
  }
}

const app = new App();
const stack = new Stack(app, 'Subscriptions');
const topic = new sns.Topic(stack, 'Topic');
const dead = new sqs.Queue(stack, 'Dead');
const filterPolicy = {
  color: sns.SubscriptionFilter.stringFilter({
    allowlist: ['red', 'green'],
    denylist: ['blue'],
    matchPrefixes: ['da', 'li'],
    matchSuffixes: ['ish'],
  }),
  price: sns.SubscriptionFilter.numericFilter({
    allowlist: [1, 2.5],
    between: {start: 10, stop: 20},
    betweenStrict: {start: 30, stop: 40},
    greaterThan: 100,
    greaterThanOrEqualTo: 200,
    lessThan: -1,
    lessThanOrEqualTo: 0,
  }),
  shop: sns.SubscriptionFilter.notExistsFilter(),
  own: new sns.SubscriptionFilter(['a', {'anything-but': ['b']}, 3]),
  none: new sns.SubscriptionFilter(),
};
const filterPolicyWithMessageBody = {
  background: sns.FilterOrPolicy.policy({
    color: sns.FilterOrPolicy.filter(sns.SubscriptionFilter.stringFilter({allowlist: ['red', 'white']})),
    depth: sns.FilterOrPolicy.policy({
      level: sns.FilterOrPolicy.filter(sns.SubscriptionFilter.numericFilter({lessThan: 5})),
    }),
  }),
  kind: sns.FilterOrPolicy.filter(sns.SubscriptionFilter.existsFilter()),
};

const queue = new sqs.Queue(stack, 'Queue', {encryption: sqs.QueueEncryption.KMS});
topic.addSubscription(new subscriptions.SqsSubscription(queue, {
  deadLetterQueue: dead,
  filterPolicy,
  rawMessageDelivery: false,
}));
topic.addSubscription(new subscriptions.EmailSubscription('plain@example.com', {deadLetterQueue: dead}));
topic.addSubscription(new subscriptions.EmailSubscription('json@example.com', {
  filterPolicyWithMessageBody,
  json: true,
}));
topic.addSubscription(new subscriptions.SmsSubscription('+15551231234', {filterPolicy: {a: filterPolicy.color}}));
const url = new CfnParameter(stack, 'Url');
topic.addSubscription(new subscriptions.UrlSubscription('http://example.com/plain', {rawMessageDelivery: true}));
topic.addSubscription(new subscriptions.UrlSubscription(url.valueAsString, {
  deliveryPolicy: {
    healthyRetryPolicy: {
      backoffFunction: sns.BackoffFunction.EXPONENTIAL,
      maxDelayTarget: Duration.seconds(30),
      minDelayTarget: Duration.seconds(5),
      numMaxDelayRetries: 1,
      numMinDelayRetries: 2,
      numNoDelayRetries: 3,
      numRetries: 10,
    },
    requestPolicy: {headerContentType: 'application/json'},
    throttlePolicy: {maxReceivesPerSecond: 10},
  },
  protocol: sns.SubscriptionProtocol.HTTPS,
}));
topic.addSubscription(new subscriptions.UrlSubscription(url.valueAsString, {
  deliveryPolicy: {healthyRetryPolicy: {}},
  filterPolicyWithMessageBody,
  protocol: sns.SubscriptionProtocol.HTTP,
}));
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('sns.amazonaws.com')});
const made = new sns.Subscription(stack, 'Made', {
  deadLetterQueue: dead,
  endpoint: STREAM,
  protocol: sns.SubscriptionProtocol.FIREHOSE,
  rawMessageDelivery: true,
  region: 'eu-west-1',
  subscriptionRoleArn: role.roleArn,
  topic,
});
const stream = new ImportedStream(stack, 'Stream') as any;
topic.addSubscription(new subscriptions.FirehoseSubscription(stream));
new sns.Topic(stack, 'Second').addSubscription(new subscriptions.FirehoseSubscription(stream, {
  deadLetterQueue: dead,
  filterPolicy: {a: filterPolicy.color},
  rawMessageDelivery: true,
}));
new sns.Topic(stack, 'Third').addSubscription(new subscriptions.FirehoseSubscription(stream, {role}));
stack.addMetadata('Dead', {name: made.deadLetterQueue?.queueName});
for (const protocol of [sns.SubscriptionProtocol.APPLICATION, sns.SubscriptionProtocol.LAMBDA])
  new sns.Subscription(stack, `Made-${protocol}`, {endpoint: 'arn', protocol, topic});
app.synth();
