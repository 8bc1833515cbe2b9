// SPDX-License-Identifier: Apache-2.0
// Two stacks that need each other.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const first = new Stack(app, 'First');
const second = new Stack(app, 'Second');
const one = new sqs.CfnQueue(first, 'One');
const two = new sqs.CfnQueue(second, 'Two', {queueName: one.attrQueueName});
new sqs.CfnQueue(first, 'Three', {queueName: two.attrQueueName});
app.synth();
