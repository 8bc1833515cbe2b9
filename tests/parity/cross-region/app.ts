// SPDX-License-Identifier: Apache-2.0
// References between stacks of one account in two regions, in the default form.
import {App, CfnOutput, CfnResource, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const account = '111111111111';
const producer = new Stack(app, 'Producer', {env: {account, region: 'us-east-1'}, crossRegionReferences: true});
const queue = new sqs.CfnQueue(producer, 'Queue');
const bucket = new s3.Bucket(producer, 'Bucket');
const named = new s3.Bucket(producer, 'Named', {bucketName: 'named-bucket'});
const consumer = new Stack(app, 'Consumer', {env: {account, region: 'eu-west-1'}, crossRegionReferences: true});
new CfnResource(consumer, 'Uses', {
  type: 'Custom::Uses',
  properties: {
    arn: queue.attrArn,
    ref: queue.ref,
    bucket: bucket.bucketArn,
    name: bucket.bucketName,
    named: named.bucketArn,
    both: `${queue.attrArn}/${bucket.bucketName}`
  },
});
const third = new Stack(app, 'Third', {env: {account, region: 'ap-south-1'}});
new CfnOutput(third, 'Output', {value: queue.attrQueueName});
const back = new Stack(app, 'SameRegion', {env: {account, region: 'us-east-1'}});
new CfnOutput(back, 'Output', {value: queue.attrQueueName});
app.synth();
