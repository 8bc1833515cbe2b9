// SPDX-License-Identifier: Apache-2.0
// A subscriber hears a topic once.
import {App, Stack} from 'aws-cdk-lib';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';

const app = new App();
const stack = new Stack(app, 'Stack');
const topic = new sns.Topic(stack, 'Topic');
topic.addSubscription(new subscriptions.EmailSubscription('a@example.com'));
topic.addSubscription(new subscriptions.EmailSubscription('a@example.com'));
app.synth();
