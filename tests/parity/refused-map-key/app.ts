// SPDX-License-Identifier: Apache-2.0
// The key of a map must be known when the template is written.
import {App, CfnResource, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
const queue = new sqs.CfnQueue(stack, 'Queue');
new CfnResource(stack, 'Resource', {type: 'Custom::Keys', properties: {[queue.attrArn]: 'value'}});
app.synth();
