// SPDX-License-Identifier: Apache-2.0
// The name of a FIFO queue ends in .fifo.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
new sqs.Queue(stack, 'Queue', {fifo: true, queueName: 'plain'});
app.synth();
