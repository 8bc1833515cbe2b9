// SPDX-License-Identifier: Apache-2.0
// What is empty or undefined: left out, or kept as it is.
import {App, CfnOutput, CfnResource, Fn, Lazy, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'EmptyValues');
new s3.CfnBucket(stack, 'NoProperties');
new s3.CfnBucket(stack, 'EmptyList', {lifecycleConfiguration: {rules: []}});
new s3.CfnBucket(stack, 'EmptyObject', {websiteConfiguration: {}, publicAccessBlockConfiguration: {}});
new s3.CfnBucket(stack, 'EmptyTags', {tags: []});
new s3.CfnBucket(stack, 'EmptyText', {bucketName: ''});
new sqs.CfnQueue(stack, 'Zero', {delaySeconds: 0, fifoQueue: false});
new sqs.CfnQueue(stack, 'EmptyJson', {redriveAllowPolicy: {}, redrivePolicy: {a: {}, b: [], c: null, d: ''}});
new iam.CfnRole(stack, 'Role', {assumeRolePolicyDocument: {Statement: []}, managedPolicyArns: [], policies: []});
new CfnResource(stack, 'Raw', {
  type: 'Custom::Raw',
  properties: {
    none: undefined,
    nothing: null,
    text: '',
    list: [],
    holes: ['a', undefined, null, 'b'],
    object: {},
    deep: {gone: undefined},
    deeper: [{gone: undefined}, []]
  },
});
new CfnResource(stack, 'RawEmpty', {type: 'Custom::RawEmpty', properties: {}});
new CfnResource(stack, 'RawNoProperties', {type: 'Custom::RawNoProperties'});
new CfnResource(
    stack, 'RawUndefined',
    {type: 'Custom::RawUndefined', properties: {a: undefined, b: Lazy.any({produce: () => undefined})}}
);
new CfnResource(stack, 'Lazies', {
  type: 'Custom::Lazies',
  properties: {
    keptList: Lazy.any({produce: () => []}),
    goneList: Lazy.any({produce: () => []}, {omitEmptyArray: true}),
    keptTexts: Lazy.list({produce: () => []}),
    goneTexts: Lazy.list({produce: () => []}, {omitEmpty: true}),
    gone: Lazy.any({produce: () => undefined}),
    goneInList: ['a', Lazy.any({produce: () => undefined}), 'b'],
    emptyObject: Lazy.any({produce: () => ({})}),
    goneInside: Lazy.any({produce: () => ({a: undefined, b: 1})}),
  },
});
const metadata = new sqs.CfnQueue(stack, 'Metadata');
metadata.addMetadata('empty', {});
metadata.addMetadata('none', undefined);
metadata.addMetadata('list', []);
const emptyMetadata = new sqs.CfnQueue(stack, 'EmptyMetadata');
emptyMetadata.cfnOptions.metadata = {};
new CfnOutput(stack, 'EmptyOutput', {value: ''});
new CfnOutput(stack, 'JoinOfEmpty', {value: Fn.join('-', ['', ''])});

// A stack without any element.
new Stack(app, 'NothingInside');
app.synth();
