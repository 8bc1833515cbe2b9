// SPDX-License-Identifier: Apache-2.0
// Intervals do not overlap.
import {App, Stack} from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new App();
const stack = new Stack(app, 'Stack');
const target = new appscaling.ScalableTarget(stack, 'Target', {
  maxCapacity: 2,
  minCapacity: 1,
  resourceId: 'a',
  scalableDimension: 'b',
  serviceNamespace: appscaling.ServiceNamespace.ECS,
});
target.scaleOnMetric('Steps', {
  metric: new cloudwatch.Metric({metricName: 'Load', namespace: 'Own'}),
  scalingSteps: [{change: -1, lower: 0, upper: 20}, {change: 1, lower: 10}],
});
app.synth();
