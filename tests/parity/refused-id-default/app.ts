// SPDX-License-Identifier: Apache-2.0
// An element whose place in the stack is made of hidden ids alone has no logical id.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
new sqs.CfnQueue(new Stack(app, 'Hidden'), 'Default');
app.synth();
