// SPDX-License-Identifier: Apache-2.0
// A renamed logical id that no element has.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
stack.renameLogicalId('Nobody', 'Somebody');
new sqs.CfnQueue(stack, 'Queue');
app.synth();
