// SPDX-License-Identifier: Apache-2.0
// A reference to a resource of another stage.
import {App, Stack, Stage} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const queue = new sqs.CfnQueue(new Stack(new Stage(app, 'Beta'), 'Stack'), 'Queue');
new sqs.CfnQueue(new Stack(new Stage(app, 'Prod'), 'Stack'), 'Queue', {queueName: queue.attrQueueName});
app.synth();
