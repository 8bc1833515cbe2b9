// SPDX-License-Identifier: Apache-2.0
// All that is out of range is said at once.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
new sqs.Queue(stack, 'Queue', {maxMessageSizeBytes: 1000, receiveMessageWaitTime: Duration.seconds(21)});
app.synth();
