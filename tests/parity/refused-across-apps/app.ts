// SPDX-License-Identifier: Apache-2.0
// A reference to a resource of another app.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const queue = new sqs.CfnQueue(new Stack(new App(), 'Foreign'), 'Queue');
const app = new App();
new sqs.CfnQueue(new Stack(app, 'Own'), 'Queue', {queueName: queue.attrQueueName});
app.synth();
