// SPDX-License-Identifier: Apache-2.0
// The smallest useful program without constructs above the resource level.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'HelloL1');
const queue = new sqs.CfnQueue(stack, 'Queue', {visibilityTimeout: 30});
const bucket = new s3.CfnBucket(stack, 'Bucket', {
  versioningConfiguration: {status: 'Enabled'},
  notificationConfiguration: {
    queueConfigurations: [{event: 's3:ObjectCreated:*', queue: queue.attrArn}],
  },
});
new CfnOutput(stack, 'BucketName', {value: bucket.ref});
new CfnOutput(stack, 'QueueUrl', {value: queue.ref, description: 'Where the events go'});
app.synth();
