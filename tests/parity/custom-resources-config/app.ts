// SPDX-License-Identifier: Apache-2.0
// What holds for the functions behind custom resources: how long they keep logs, and their runtime.
import {App, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as cr from 'aws-cdk-lib/custom-resources';

const app = new App();
cr.CustomResourceConfig.of(app).addLogRetentionLifetime(logs.RetentionDays.TEN_YEARS);
cr.CustomResourceConfig.of(app).addRemovalPolicy(RemovalPolicy.DESTROY);

const policy = cr.AwsCustomResourcePolicy.fromSdkCalls({resources: cr.AwsCustomResourcePolicy.ANY_RESOURCE});
const onUpdate = {service: 'S3', action: 'listBuckets', physicalResourceId: cr.PhysicalResourceId.of('buckets')};

const plain = new Stack(app, 'Plain');
cr.CustomResourceConfig.of(plain).addLambdaRuntime(lambda.Runtime.NODEJS_20_X);
new cr.AwsCustomResource(plain, 'Resource', {onUpdate, policy});

const withGroup = new Stack(app, 'WithGroup');
cr.CustomResourceConfig.of(withGroup).addLambdaRuntime(lambda.Runtime.PYTHON_3_13);
new cr.AwsCustomResource(withGroup, 'Resource', {
  logGroup: new logs.LogGroup(withGroup, 'Group', {retention: logs.RetentionDays.ONE_DAY}), onUpdate, policy,
});
new lambda.Function(withGroup, 'Other', {
  code: lambda.Code.fromInline('code'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X,
});

const withRetention = new Stack(app, 'WithRetention');
new cr.AwsCustomResource(withRetention, 'Resource', {logRetention: logs.RetentionDays.ONE_WEEK, onUpdate, policy});
app.synth();
