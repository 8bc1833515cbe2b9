// SPDX-License-Identifier: Apache-2.0
// Rules for the calls to a bucket that CloudTrail notes.
import {App, Stack} from 'aws-cdk-lib';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Calls');
const bucket = new s3.Bucket(stack, 'Bucket');
const queue = new sqs.Queue(stack, 'Queue');
bucket.onCloudTrailEvent('All', {target: new targets.SqsQueue(queue), ruleName: 'all', description: 'All calls'});
bucket.onCloudTrailPutObject('Put', {paths: ['a', 'b/c'], eventPattern: {region: ['eu-west-1']}});
bucket.onCloudTrailWriteObject('Write', {});
bucket.onCloudTrailWriteObject('WritePaths', {paths: ['x'], target: new targets.SqsQueue(queue)});
s3.Bucket.fromBucketName(stack, 'Imported', 'imported').onCloudTrailPutObject('Put', {crossStackScope: stack});
app.synth();
