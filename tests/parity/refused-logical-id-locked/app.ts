// SPDX-License-Identifier: Apache-2.0
// The logical id of an exported value cannot change any more.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
const queue = new sqs.CfnQueue(stack, 'Queue');
stack.exportValue(queue.attrArn);
queue.overrideLogicalId('Changed');
app.synth();
