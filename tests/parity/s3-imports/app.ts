// SPDX-License-Identifier: Apache-2.0
// Buckets that exist: what their ARN, name and attributes say, where the region is known and where not; L1 buckets and
// policies with the functions of their L2.
import {App, Aws, CfnOutput, CfnParameter, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const show = (stack: Stack, id: string, bucket: s3.IBucket) => {
  const values: Record<string, string> = {
    Arn: bucket.bucketArn,
    Name: bucket.bucketName,
    Domain: bucket.bucketDomainName,
    DualStack: bucket.bucketDualStackDomainName,
    Regional: bucket.bucketRegionalDomainName,
    WebsiteDomain: bucket.bucketWebsiteDomainName,
    WebsiteUrl: bucket.bucketWebsiteUrl,
    Url: bucket.urlForObject('key'),
    Hosted: bucket.virtualHostedUrlForObject('key'),
    Is: `${bucket.isWebsite ?? false} ${bucket.encryptionKey !== undefined} ${bucket.policy !== undefined}`,
  };
  for (const [name, value] of Object.entries(values)) new CfnOutput(stack, `${id}${name}`, {value});
};

const known = new Stack(app, 'Known', {env: {account: '111111111111', region: 'eu-west-1'}});
const open = new Stack(app, 'Open');
for (const stack of [known, open]) {
  show(stack, 'Arn', s3.Bucket.fromBucketArn(stack, 'Arn', 'arn:aws:s3:::by-arn'));
  show(stack, 'Name', s3.Bucket.fromBucketName(stack, 'Name', 'by-name'));
  const parameter = new CfnParameter(stack, 'Parameter');
  show(stack, 'TokenName', s3.Bucket.fromBucketName(stack, 'TokenName', parameter.valueAsString));
  show(stack, 'TokenArn', s3.Bucket.fromBucketArn(stack, 'TokenArn', parameter.valueAsString));
  show(stack, 'Region', s3.Bucket.fromBucketAttributes(stack, 'Region', {
    bucketName: 'in-region', region: 'us-east-1', account: '222222222222',
  }));
  show(stack, 'China', s3.Bucket.fromBucketAttributes(stack, 'China', {bucketName: 'in-china', region: 'cn-north-1'}));
  show(stack, 'Unknown', s3.Bucket.fromBucketAttributes(stack, 'Unknown', {bucketName: 'unknown', region: 'xx-test-1'}));
  show(stack, 'All', s3.Bucket.fromBucketAttributes(stack, 'All', {
    bucketArn: 'arn:aws:s3:::all', bucketName: 'Old_Name', bucketDomainName: 'domain', isWebsite: true,
    bucketDualStackDomainName: 'dual', bucketRegionalDomainName: 'regional', bucketWebsiteUrl: 'http://site/x',
    encryptionKey: kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/1234'),
  }));
  show(stack, 'NewUrl', s3.Bucket.fromBucketAttributes(stack, 'NewUrl', {bucketName: 'new', bucketWebsiteNewUrlFormat: true}));
  show(stack, 'OldUrl', s3.Bucket.fromBucketAttributes(stack, 'OldUrl', {bucketName: 'old', bucketWebsiteNewUrlFormat: false}));
}
s3.Bucket.fromBucketName(known, 'Refuses', 'refuses').addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AnyPrincipal()],
}));

const l1 = new Stack(app, 'L1');
const key = new kms.CfnKey(l1, 'Key', {keyPolicy: {Statement: []}});
const cfn = new s3.CfnBucket(l1, 'Bucket', {
  websiteConfiguration: {indexDocument: 'index.html'},
  bucketEncryption: {serverSideEncryptionConfiguration: [{
    serverSideEncryptionByDefault: {sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.ref},
  }]},
});
const bucket = s3.Bucket.fromCfnBucket(cfn);
show(l1, 'Bucket', bucket);
new CfnOutput(l1, 'Same', {value: String(s3.Bucket.fromCfnBucket(cfn) === bucket)});
bucket.grantRead(new iam.Role(l1, 'Role', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')}));
bucket.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')], principals: [new iam.AnyPrincipal()],
}));
const withPolicy = new s3.CfnBucket(l1, 'WithPolicy');
const statement = {Effect: 'Deny', Action: 's3:*', Resource: '*', Principal: '*'};
const policy = s3.BucketPolicy.fromCfnBucketPolicy(new s3.CfnBucketPolicy(l1, 'Policy', {
  bucket: withPolicy.ref, policyDocument: {Version: '2012-10-17', Statement: [statement]},
}));
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AccountRootPrincipal()],
}));
policy.bucket.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:PutObject'], resources: ['*'], principals: [new iam.AccountRootPrincipal()],
}));
s3.BucketPolicy.fromCfnBucketPolicy(new s3.CfnBucketPolicy(l1, 'NamedPolicy', {
  bucket: 'a-name', policyDocument: {Version: '2012-10-17', Statement: [statement]},
}));
const own = new s3.BucketPolicy(l1, 'OwnPolicy', {
  bucket: s3.Bucket.fromBucketName(l1, 'Other', Aws.STACK_NAME),
  document: new iam.PolicyDocument({statements: [new iam.PolicyStatement({
    actions: ['s3:*'], resources: ['*'], principals: [new iam.AccountRootPrincipal()],
  })]}),
});
new CfnOutput(l1, 'PolicyRef', {value: own.bucketPolicyRef.bucket});
app.synth();
