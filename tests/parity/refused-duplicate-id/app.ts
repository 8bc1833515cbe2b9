// SPDX-License-Identifier: Apache-2.0
// Two children of one construct with the same id.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Twins');
new sqs.CfnQueue(stack, 'Queue');
new sqs.CfnQueue(stack, 'Queue');
app.synth();
