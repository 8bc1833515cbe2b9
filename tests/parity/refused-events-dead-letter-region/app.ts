// SPDX-License-Identifier: Apache-2.0
// The dead letter queue of a target is in the region of the rule.
import {App, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111111111111', region: 'eu-west-1'}});
const deadLetterQueue = sqs.Queue.fromQueueArn(stack, 'Dead', 'arn:aws:sqs:us-east-1:111111111111:dead');
const rule = new events.Rule(stack, 'Rule', {eventPattern: {source: ['a']}});
rule.addTarget(new targets.SqsQueue(new sqs.Queue(stack, 'Queue'), {deadLetterQueue}));
app.synth();
