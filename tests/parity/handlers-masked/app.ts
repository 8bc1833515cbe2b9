// SPDX-License-Identifier: Apache-2.0
// Buckets that bring handlers of custom resources along, in a stack and in a nested one: all but their code is
// compared.
import {App, NestedStack, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3n from 'aws-cdk-lib/aws-s3-notifications';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Handlers');
new s3.Bucket(stack, 'Emptied', {autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY});
const notified = new s3.Bucket(stack, 'Notified', {eventBridgeEnabled: true});
notified.addEventNotification(
    s3.EventType.OBJECT_CREATED, new s3n.SqsDestination(new sqs.Queue(stack, 'Queue')), {prefix: 'in/', suffix: '.json'}
);
const nested = new NestedStack(stack, 'Nested');
new s3.Bucket(nested, 'Emptied', {autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY});
const plain = new NestedStack(stack, 'Plain');
new sqs.CfnQueue(plain, 'Queue');
const deep = new NestedStack(new NestedStack(stack, 'Outer'), 'Deep');
new s3.Bucket(deep, 'Emptied', {autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY});
app.synth();
