// SPDX-License-Identifier: Apache-2.0
// References between accounts: physical names that are made when they are needed, and outputs that a role may read.
import {App, CfnOutput, CfnResource, PhysicalName, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const producer = new Stack(app, 'Producer', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(
    producer, 'Role', {assumedBy: new iam.AccountPrincipal('222222222222'), roleName: PhysicalName.GENERATE_IF_NEEDED}
);
const bucket = new s3.Bucket(producer, 'SomeBucketWithALongName', {bucketName: PhysicalName.GENERATE_IF_NEEDED});
new s3.Bucket(producer, 'NotNeeded', {bucketName: PhysicalName.GENERATE_IF_NEEDED});
const fixed = new s3.Bucket(producer, 'Fixed', {bucketName: 'fixed-name'});
const queue = new sqs.CfnQueue(producer, 'Queue');

const consumer = new Stack(app, 'Consumer', {env: {account: '222222222222', region: 'eu-west-1'}});
new CfnOutput(consumer, 'RoleArn', {value: role.roleArn});
new CfnOutput(consumer, 'RoleName', {value: role.roleName});
new CfnOutput(consumer, 'BucketArn', {value: bucket.bucketArn});
new CfnOutput(consumer, 'Objects', {value: bucket.arnForObjects('*')});
new CfnOutput(consumer, 'FixedName', {value: fixed.bucketName});
new CfnResource(consumer, 'Uses', {type: 'Custom::Uses', properties: {arn: queue.attrArn, name: queue.attrQueueName}});
const reader = new iam.Role(
    consumer, 'Reader',
    {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), roleName: PhysicalName.GENERATE_IF_NEEDED}
);
bucket.grantRead(reader);

const elsewhere = new Stack(app, 'Elsewhere', {env: {account: '333333333333', region: 'us-east-1'}});
new CfnResource(elsewhere, 'Uses', {type: 'Custom::Uses', properties: {arn: queue.attrArn}});
new CfnOutput(elsewhere, 'Bucket', {value: bucket.bucketName});
const same = new Stack(app, 'Same', {env: {account: '111111111111', region: 'eu-west-1'}});
new CfnOutput(same, 'Bucket', {value: bucket.bucketName});
app.synth();
