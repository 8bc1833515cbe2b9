// SPDX-License-Identifier: Apache-2.0
// Notifications to functions: of the same stack, of another one, and to imported functions.
import {App, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3n from 'aws-cdk-lib/aws-s3-notifications';

const app = new App();
const env = {account: '111111111111', region: 'eu-west-1'};
const stack = new Stack(app, 'Functions', {env});
const fn = new lambda.Function(stack, 'Function', {
  code: lambda.Code.fromInline('exports.handler = () => {}'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X,
});
const bucket = new s3.Bucket(stack, 'Bucket');
bucket.addObjectCreatedNotification(new s3n.LambdaDestination(fn));
bucket.addObjectRemovedNotification(new s3n.LambdaDestination(fn), {suffix: '.csv'});
const imported = lambda.Function.fromFunctionArn(stack, 'Imported', 'arn:aws:lambda:eu-west-1:222222222222:function:other');
bucket.addObjectRemovedNotification(new s3n.LambdaDestination(imported), {suffix: '.txt'});

const other = new Stack(app, 'Buckets', {env});
new s3.Bucket(other, 'Bucket').addObjectCreatedNotification(new s3n.LambdaDestination(fn));
s3.Bucket.fromBucketName(other, 'Imported', 'imported').addObjectCreatedNotification(new s3n.LambdaDestination(fn));
app.synth();
