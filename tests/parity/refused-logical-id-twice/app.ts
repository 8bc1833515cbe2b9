// SPDX-License-Identifier: Apache-2.0
// Two elements of one section with the same logical id.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
new sqs.CfnQueue(stack, 'One').overrideLogicalId('Same');
new sqs.CfnQueue(stack, 'Two').overrideLogicalId('Same');
app.synth();
