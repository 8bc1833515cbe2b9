// SPDX-License-Identifier: Apache-2.0
// An alarm does not watch a metric of another region.
import {App, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111122223333', region: 'eu-west-1'}});
const metric = new cloudwatch.Metric({metricName: 'Errors', namespace: 'App', region: 'us-east-1'});
new cloudwatch.Alarm(stack, 'Alarm', {evaluationPeriods: 1, metric, threshold: 1});
app.synth();
