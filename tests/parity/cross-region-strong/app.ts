// SPDX-License-Identifier: Apache-2.0
// References between regions with parameters that a custom resource writes and another one reads.
import {App, CfnOutput, ReferenceStrength, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const account = '111111111111';
const producer = new Stack(app, 'Producer', {env: {account, region: 'us-east-1'}, crossRegionReferences: true});
const bucket = new s3.Bucket(producer, 'Bucket');
bucket.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
const second = new s3.Bucket(producer, 'Second');
second.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
const consumer = new Stack(app, 'Consumer', {env: {account, region: 'eu-west-1'}, crossRegionReferences: true});
new CfnOutput(consumer, 'Arn', {value: bucket.bucketArn});
new CfnOutput(consumer, 'Name', {value: bucket.bucketName});
const third = new Stack(app, 'Third', {env: {account, region: 'ap-south-1'}, crossRegionReferences: true});
new CfnOutput(third, 'Second', {value: second.bucketArn});
new CfnOutput(third, 'Arn', {value: bucket.bucketArn});
app.synth();
