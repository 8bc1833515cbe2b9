// SPDX-License-Identifier: Apache-2.0
// Mixins on L1 and L2 buckets and on policies.
import {App, Mixins, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Mixed');
const emptied = new s3.CfnBucket(stack, 'Emptied');
emptied.applyRemovalPolicy(RemovalPolicy.DESTROY);
emptied.with(new s3.mixins.BucketAutoDeleteObjects());
const withPolicy = new s3.Bucket(stack, 'WithPolicy', {enforceSSL: true, removalPolicy: RemovalPolicy.DESTROY});
withPolicy.with(new s3.mixins.BucketAutoDeleteObjects(), new s3.mixins.BucketVersioning(false));
const named = new s3.CfnBucket(stack, 'Named', {bucketName: 'the-Named-one'});
named.applyRemovalPolicy(RemovalPolicy.DESTROY);
new s3.CfnBucketPolicy(stack, 'Policy', {
  bucket: 'the-Named-one',
  policyDocument: {Version: '2012-10-17', Statement: [{Effect: 'Deny', Action: 's3:*', Resource: '*', Principal: '*'}]},
}).with(new s3.mixins.BucketPolicyStatements([
  new iam.PolicyStatement({actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AccountRootPrincipal()]}),
]));
named.with(new s3.mixins.BucketAutoDeleteObjects());

const group = new Stack(app, 'Group');
new s3.Bucket(group, 'One');
new s3.Bucket(group, 'Two', {blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY});
Mixins.of(group).apply(new s3.mixins.BucketVersioning(), new s3.mixins.BucketBlockPublicAccess());
new s3.CfnBucket(group, 'Three').with(new s3.mixins.BucketBlockPublicAccess(s3.BlockPublicAccess.BLOCK_ACLS_ONLY));
app.synth();
