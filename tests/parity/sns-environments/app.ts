// SPDX-License-Identifier: Apache-2.0
// Topics and subscribers in different stacks and regions.
import {App, PhysicalName, Stack} from 'aws-cdk-lib';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const account = '111111111111';
const home = new Stack(app, 'Home', {env: {account, region: 'us-east-1'}});
const topic = new sns.Topic(home, 'Topic', {topicName: 'shared'});
for (const region of ['us-east-1', 'eu-west-1', 'af-south-1']) {
  const stack = new Stack(app, `Near-${region}`, {env: {account, region}});
  topic.addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(stack, 'Queue')));
}
const optIn = new Stack(app, 'OptIn', {env: {account, region: 'eu-south-1'}});
const optInTopic = new sns.Topic(optIn, 'Topic', {topicName: PhysicalName.GENERATE_IF_NEEDED});
const consumer = new Stack(app, 'Consumer', {env: {account, region: 'eu-west-1'}});
optInTopic.addSubscription(new subscriptions.SqsSubscription(
    new sqs.Queue(consumer, 'Queue', {encryption: sqs.QueueEncryption.KMS})
));
const first = new Stack(app, 'First');
const second = new Stack(app, 'Second');
new sns.Topic(first, 'Topic').addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(second, 'Queue')));
app.synth();
