// SPDX-License-Identifier: Apache-2.0
// A dependency can only be replaced where there is one.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
const one = new sqs.CfnQueue(stack, 'One');
const two = new sqs.CfnQueue(stack, 'Two');
const three = new sqs.CfnQueue(stack, 'Three');
one.replaceDependency(two, three);
app.synth();
