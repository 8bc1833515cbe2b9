// SPDX-License-Identifier: Apache-2.0
// An error attached to a construct ends synthesis.
import {Annotations, App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const queue = new sqs.CfnQueue(new Stack(app, 'Stack'), 'Queue');
Annotations.of(queue).addError('this queue is not wanted');
app.synth();
