// SPDX-License-Identifier: Apache-2.0
// Order of elements and of sections: both as the tree has them; integer-like keys come first.
import {App, CfnCondition, CfnMapping, CfnOutput, CfnParameter, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();

// The first output comes before the first resource, so its section does too.
const outputsFirst = new Stack(app, 'OutputsFirst');
new CfnOutput(outputsFirst, 'Out', {value: 'text'});
new sqs.CfnQueue(outputsFirst, 'B');
new CfnParameter(outputsFirst, 'P', {default: 'p'});
new sqs.CfnQueue(outputsFirst, 'A');
new CfnOutput(outputsFirst, 'Another', {value: 'text'});
new CfnMapping(outputsFirst, 'M', {mapping: {zeta: {b: '1', a: '2'}, alpha: {x: '3'}}});
new CfnCondition(outputsFirst, 'C', {expression: Fn.conditionEquals('a', 'b')});

// Depth first, in the order of creation.
const depth = new Stack(app, 'Depth');
const first = new Construct(depth, 'First');
const second = new Construct(depth, 'Second');
new sqs.CfnQueue(second, 'Queue');
new sqs.CfnQueue(depth, 'Top');
new sqs.CfnQueue(first, 'Late');
const below = new sqs.CfnQueue(first, 'Parent');
new sqs.CfnQueue(below, 'Child');

// Keys that look like array indices.
const integers = new Stack(app, 'Integers');
new sqs.CfnQueue(integers, 'Named');
new sqs.CfnQueue(integers, '99');
new sqs.CfnQueue(integers, '007');
new sqs.CfnQueue(integers, '10');
new sqs.CfnQueue(integers, '4294967294');
new sqs.CfnQueue(integers, '4294967295');
new CfnResource(integers, 'Raw', {
  type: 'Custom::Raw',
  properties:
      {b: 1, 9: 'nine', a: 2, 1: 'one', '01': 'zero-one', '-1': 'minus', '1.5': 'half', nested: {z: 1, 3: 3, 2: 2}},
});

// Properties of a typed resource are sorted by name, those of an untyped one stay as given.
const properties = new Stack(app, 'Properties');
new s3.CfnBucket(properties, 'Typed', {
  versioningConfiguration: {status: 'Enabled'},
  tags: [{key: 'z', value: '1'}, {key: 'a', value: '2'}],
  bucketName: 'typed-bucket',
  corsConfiguration: {
    corsRules: [{
      maxAge: 3000,
      id: 'rule',
      allowedOrigins: ['*'],
      allowedMethods: ['PUT', 'GET'],
      exposedHeaders: ['Date'],
      allowedHeaders: ['*']
    }],
  },
  accessControl: 'Private',
});
new CfnResource(properties, 'Untyped', {
  type: 'AWS::S3::Bucket',
  properties: {VersioningConfiguration: {Status: 'Enabled'}, BucketName: 'untyped-bucket', AccessControl: 'Private'},
});
app.synth();
