// SPDX-License-Identifier: Apache-2.0
// Typed resources that take other resources, typed ones and constructs of the library, in place of names.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'References');
const cfnRole = new iam.CfnRole(stack, 'CfnRole', {assumeRolePolicyDocument: {}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const key = new kms.CfnKey(stack, 'Key', {keyPolicy: {}});
const layer = new lambda.CfnLayerVersion(stack, 'Layer', {content: {s3Bucket: 'b', s3Key: 'k'}});
new lambda.CfnFunction(
    stack, 'ByResource', {code: {zipFile: 'x'}, kmsKeyArn: key, layers: [layer, 'arn:layer:1'], role: cfnRole}
);
const byConstruct = new lambda.CfnFunction(stack, 'ByConstruct', {code: {zipFile: 'x'}, role});
new lambda.CfnFunction(stack, 'ByText', {code: {zipFile: 'x'}, role: 'arn:aws:iam::111111111111:role/r'});
const bucket = new s3.Bucket(stack, 'Bucket');
const cfnBucket = new s3.CfnBucket(stack, 'CfnBucket');
new s3.CfnBucketPolicy(stack, 'PolicyOfConstruct', {bucket, policyDocument: {}});
new s3.CfnBucketPolicy(stack, 'PolicyOfResource', {bucket: cfnBucket, policyDocument: {}});
const queue = new sqs.Queue(stack, 'Queue');
new sqs.CfnQueuePolicy(stack, 'QueuePolicy', {policyDocument: {}, queues: [queue.queueUrl]});
new sns.CfnSubscription(
    stack, 'Subscription', {protocol: 'sqs', topicArn: new sns.Topic(stack, 'Topic'), endpoint: queue.queueArn}
);
new lambda.CfnPermission(
    stack, 'Permission', {action: 'lambda:InvokeFunction', functionName: byConstruct, principal: 's3.amazonaws.com'}
);
new CfnOutput(stack, 'BucketArn', {value: s3.CfnBucket.arnForBucket(cfnBucket)});
const imported = s3.CfnBucket.fromBucketArn(stack, 'Imported', 'arn:aws:s3:::imported');
const byName = s3.CfnBucket.fromBucketName(stack, 'ByName', 'by-name');
new CfnOutput(stack, 'ImportedName', {value: imported.bucketRef.bucketName});
new CfnOutput(stack, 'ImportedArn', {value: byName.bucketRef.bucketArn});
app.synth();
