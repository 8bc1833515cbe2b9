// SPDX-License-Identifier: Apache-2.0
// Retentions of log groups that others make, by one function per stack; tags reach the function.
import {App, CfnOutput, RemovalPolicy, Stack, Tags} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new App();
const stack = new Stack(app, 'Retentions');
const plain = new logs.LogRetention(stack, 'Plain', {logGroupName: 'plain', retention: logs.RetentionDays.ONE_MONTH});
const all = new logs.LogRetention(stack, 'All', {
  logGroupName: 'all',
  logGroupRegion: 'us-east-1',
  logRetentionRetryOptions: {maxRetries: 7},
  removalPolicy: RemovalPolicy.DESTROY,
  retention: logs.RetentionDays.INFINITE,
});
new logs.LogRetention(stack, 'Kept', {logGroupName: 'kept', removalPolicy: RemovalPolicy.RETAIN, retention: 3});
new CfnOutput(stack, 'PlainArn', {value: plain.logGroupArn});
new CfnOutput(stack, 'AllArn', {value: all.logGroupArn});

const other = new Stack(app, 'OwnRole', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(other, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
new logs.LogRetention(other, 'Retention', {logGroupName: 'x', retention: logs.RetentionDays.ONE_DAY, role});
Tags.of(app).add('b', '2');
Tags.of(other).add('a', '1');
app.synth();
