// SPDX-License-Identifier: Apache-2.0
// One id does not stand for two metrics of a graph.
import {App, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111122223333', region: 'eu-west-1'}});
const metric = new cloudwatch.Metric({metricName: 'Errors', namespace: 'App'});
const one = new cloudwatch.MathExpression({expression: 'm1', usingMetrics: {m1: metric}});
const two = new cloudwatch.MathExpression({expression: 'm1', usingMetrics: {m1: metric.with({statistic: 'Sum'})}});
new cloudwatch.Dashboard(stack, 'Dashboard').addWidgets(new cloudwatch.GraphWidget({left: [one, two]}));
app.synth();
