// SPDX-License-Identifier: Apache-2.0
// Strengths of references that are set for one producer or one consumer, within and across regions and accounts.
import {App, CfnOutput, CfnResource, CrossStackReferences, NestedStack, ReferenceStrength, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const account = '111111111111';
const producer = new Stack(app, 'Producer', {env: {account, region: 'us-east-1'}, crossRegionReferences: true});
const strong = new sqs.CfnQueue(producer, 'Strong');
CrossStackReferences.of(strong).produce(ReferenceStrength.STRONG);
const both = new sqs.CfnQueue(producer, 'Both');
CrossStackReferences.of(both).produce(ReferenceStrength.BOTH);
const bucket = new s3.Bucket(producer, 'Bucket');
CrossStackReferences.of(bucket).produce(ReferenceStrength.BOTH);
const open = new sqs.CfnQueue(producer, 'Open');

const near = new Stack(app, 'Near', {env: {account, region: 'us-east-1'}});
CrossStackReferences.of(near).consume(ReferenceStrength.STRONG);
new CfnResource(near, 'Uses', {
  type: 'Custom::Uses',
  properties: {strong: strong.attrArn, both: both.attrArn, bucket: bucket.bucketArn, open: open.attrArn}
});
const far = new Stack(app, 'Far', {env: {account, region: 'eu-west-1'}, crossRegionReferences: true});
new CfnResource(far, 'Uses', {
  type: 'Custom::Uses',
  properties: {strong: strong.attrArn, both: both.attrArn, bucket: bucket.bucketArn, open: open.attrArn}
});
const nested = new NestedStack(far, 'Nested');
new CfnOutput(nested, 'Bucket', {value: bucket.bucketName});
new CfnOutput(nested, 'Strong', {value: strong.attrQueueName});
const without = new Stack(app, 'Without', {env: {account, region: 'eu-west-2'}});
CrossStackReferences.of(without).consume(ReferenceStrength.BOTH);
new CfnOutput(without, 'Strong', {value: strong.attrArn});
new CfnOutput(without, 'Open', {value: open.attrArn});
const other = new Stack(app, 'Other', {env: {account: '222222222222', region: 'us-east-1'}});
new CfnOutput(other, 'Strong', {value: strong.attrArn});
new CfnOutput(other, 'Both', {value: both.attrArn});
app.synth();
