// SPDX-License-Identifier: Apache-2.0
// Context is set before the first child is created.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
new sqs.CfnQueue(stack, 'Queue');
stack.node.setContext('key', 'value');
app.synth();
