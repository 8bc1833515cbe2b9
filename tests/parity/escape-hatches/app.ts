// SPDX-License-Identifier: Apache-2.0
// From a construct of the library down to its resource: what it does not offer is set there.
import {App, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Hatches');
const bucket = new s3.Bucket(stack, 'Bucket', {versioned: true});
const cfnBucket = bucket.node.defaultChild as s3.CfnBucket;
cfnBucket.accelerateConfiguration = {
  accelerationStatus: 'Enabled'
};
cfnBucket.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
cfnBucket.addPropertyOverride('ObjectLockEnabled', true);
cfnBucket.addPropertyDeletionOverride('AccelerateConfiguration');
cfnBucket.addDeletionOverride('UpdateReplacePolicy');
cfnBucket.overrideLogicalId('ChosenBucket');
cfnBucket.addMetadata('checkov', {skip: [{id: 'CKV_1', comment: 'known'}]});
const queue = new sqs.Queue(stack, 'Queue');
const cfnQueue = queue.node.defaultChild as sqs.CfnQueue;
cfnQueue.visibilityTimeout = 5;
cfnQueue.redrivePolicy = {
  deadLetterTargetArn: bucket.bucketArn
};
cfnQueue.cfnOptions.condition = undefined;
const topic = new sns.Topic(stack, 'Topic', {displayName: 'before'});
(topic.node.defaultChild as sns.CfnTopic).displayName = undefined;
(topic.node.findChild('Resource') as CfnResource
).addOverride('Properties.TopicName', Fn.join('-', ['t', queue.queueName]));
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
bucket.grantRead(role);
(role.node.defaultChild as iam.CfnRole).addPropertyOverride('AssumeRolePolicyDocument.Statement.0.Principal.Service', [
  'ec2.amazonaws.com', 'ssm.amazonaws.com'
]);
(role.node.findChild('DefaultPolicy').node.defaultChild as iam.CfnPolicy).addPropertyOverride('PolicyName', 'chosen');
app.synth();
