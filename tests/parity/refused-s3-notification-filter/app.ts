// SPDX-License-Identifier: Apache-2.0
// A notification for two prefixes.
import {App, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3n from 'aws-cdk-lib/aws-s3-notifications';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
new s3.Bucket(stack, 'Bucket').addObjectCreatedNotification(new s3n.SqsDestination(new sqs.Queue(stack, 'Queue')), {prefix: 'a'}, {prefix: 'b'});
app.synth();
