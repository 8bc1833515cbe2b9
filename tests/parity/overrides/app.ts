// SPDX-License-Identifier: Apache-2.0
// Escape hatches: overrides of every part of a resource, path forms, arrays, intrinsics, deletions.
import {App, Aws, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Overrides');
const queue = new sqs.CfnQueue(stack, 'Queue');

const bucket = new s3.CfnBucket(stack, 'Bucket', {
  bucketName: 'before',
  versioningConfiguration: {status: 'Enabled'},
  corsConfiguration: {
    corsRules: [
      {allowedMethods: ['GET', 'PUT'], allowedOrigins: ['a', 'b']}, {allowedMethods: ['HEAD'], allowedOrigins: ['*']}
    ]
  },
});
bucket.addPropertyOverride('BucketName', 'after');
bucket.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
bucket.addPropertyOverride('NewProperty', {a: 1, b: [true, null, 'x']});
bucket.addPropertyOverride('Deep.New.Path', 'deep');
bucket.addPropertyOverride('Deep.New.Other', queue.attrArn);
bucket.addPropertyOverride('Dotted\\.Key.Inner\\.Key', 'escaped');
bucket.addPropertyOverride('CorsConfiguration.CorsRules.0.MaxAge', 3000);
bucket.addPropertyOverride('CorsConfiguration.CorsRules.0.AllowedOrigins.1', 'changed');
bucket.addPropertyOverride('CorsConfiguration.CorsRules.1.AllowedMethods.3', 'DELETE');
bucket.addOverride('Type', 'AWS::S3::Bucket2');
bucket.addOverride('Top', 'level');
bucket.addOverride('Metadata.Key', Fn.sub('${AWS::Region}'));
bucket.addOverride('DependsOn', ['Queue']);
bucket.addOverride('Properties.Late', 'last');
bucket.addOverride('Condition', 'SomeCondition');

const deleted = new s3.CfnBucket(stack, 'Deleted', {
  bucketName: 'name',
  accessControl: 'Private',
  versioningConfiguration: {status: 'Enabled'},
  websiteConfiguration: {indexDocument: 'index.html', errorDocument: 'error.html'},
  tags: [{key: 'a', value: '1'}, {key: 'b', value: '2'}, {key: 'c', value: '3'}],
});
deleted.addPropertyDeletionOverride('BucketName');
deleted.addPropertyDeletionOverride('VersioningConfiguration.Status');
deleted.addPropertyDeletionOverride('WebsiteConfiguration.ErrorDocument');
deleted.addPropertyDeletionOverride('Tags.1');
deleted.addPropertyDeletionOverride('Never.There');
deleted.addDeletionOverride('DeletionPolicy');
deleted.addOverride('Properties.AccessControl', undefined);

const all = new sqs.CfnQueue(stack, 'AllDeleted', {queueName: 'x'});
all.addPropertyDeletionOverride('QueueName');
const properties = new sqs.CfnQueue(stack, 'PropertiesDeleted', {queueName: 'x'});
properties.addDeletionOverride('Properties');
const type = new sqs.CfnQueue(stack, 'EmptyObjects', {queueName: 'x'});
type.addPropertyOverride('Empty', {});
type.addPropertyOverride('EmptyList', []);
type.addPropertyOverride('EmptyInside', {a: {}, b: {c: undefined}, d: 1});

// Where a value is an intrinsic function it is replaced, never merged into.
const intrinsic = new s3.CfnBucket(stack, 'Intrinsics', {
  bucketName: Fn.join('-', [Aws.REGION, 'bucket']),
  versioningConfiguration: {status: Fn.ref('Status')},
  accessControl: queue.ref,
});
intrinsic.addPropertyOverride('BucketName', {'Fn::Sub': '${AWS::Region}-bucket'});
intrinsic.addPropertyOverride('VersioningConfiguration.Status', {'Fn::If': ['C', 'a', 'b']});
intrinsic.addPropertyOverride('VersioningConfiguration', {Other: 'merged'});
intrinsic.addPropertyOverride('AccessControl', {Merged: 'object'});

// Later calls win; the order of first mention stays.
const twice = new sqs.CfnQueue(stack, 'Twice');
twice.addPropertyOverride('B', 1);
twice.addPropertyOverride('A', 1);
twice.addPropertyOverride('B', 2);
twice.addPropertyOverride('C.X', 1);
twice.addPropertyOverride('C', {Y: 2});
twice.addPropertyOverride('D', 'text');
twice.addPropertyOverride('D.E', 'object');
twice.addPropertyOverride('F', 'gone');
twice.addPropertyDeletionOverride('F');
twice.addPropertyOverride('List', ['a', 'b', 'c']);
twice.addPropertyOverride('List.1', 'changed');
twice.addPropertyOverride('Numbers.0', 'zero');
twice.addPropertyOverride('Numbers.2', 'two');

const raw =
    new CfnResource(stack, 'Raw', {type: 'Custom::Raw', properties: {list: [1, 2, 3], object: {z: 1, a: {b: 2}}}});
raw.addPropertyOverride('list', [4]);
raw.addPropertyOverride('object.a.c', 3);
raw.addPropertyOverride('object.z', {now: 'object'});
raw.addPropertyOverride('__proto', 'x');

const role = new iam.CfnRole(stack, 'Role', {
  assumeRolePolicyDocument:
      {Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: 'sts:AssumeRole', Principal: {Service: 'a'}}]},
});
role.addPropertyOverride('AssumeRolePolicyDocument.Statement.0.Principal.Service', ['a', 'b']);
role.addPropertyOverride('AssumeRolePolicyDocument.Statement.1', {Effect: 'Deny', Action: '*', Principal: '*'});
role.addPropertyDeletionOverride('AssumeRolePolicyDocument.Version');
app.synth();
