// SPDX-License-Identifier: Apache-2.0
// A log group for delivery has no retention of its own.
import {App, Stack} from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new App();
new logs.LogGroup(new Stack(app, 'Stack'), 'Group', {logGroupClass: logs.LogGroupClass.DELIVERY, retention: 1});
app.synth();
