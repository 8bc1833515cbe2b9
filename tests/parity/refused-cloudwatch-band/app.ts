// SPDX-License-Identifier: Apache-2.0
// An operator of anomaly detection needs a band.
import {App, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111122223333', region: 'eu-west-1'}});
const metric = new cloudwatch.Metric({metricName: 'Errors', namespace: 'App'});
new cloudwatch.Alarm(stack, 'Alarm', {
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
  evaluationPeriods: 1,
  metric,
  threshold: 1,
});
app.synth();
