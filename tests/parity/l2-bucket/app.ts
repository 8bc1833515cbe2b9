// SPDX-License-Identifier: Apache-2.0
// The bucket with the properties that need no other resource, and its grants.
import {App, Duration, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Buckets');
new s3.Bucket(stack, 'Default');
new s3.Bucket(stack, 'Named', {bucketName: 'a-name'});
new s3.Bucket(stack, 'Versioned', {versioned: true, removalPolicy: RemovalPolicy.DESTROY});
new s3.Bucket(stack, 'NotVersioned', {versioned: false});
new s3.Bucket(stack, 'Unencrypted', {encryption: s3.BucketEncryption.UNENCRYPTED});
new s3.Bucket(stack, 'S3Managed', {encryption: s3.BucketEncryption.S3_MANAGED});
new s3.Bucket(stack, 'KmsManaged', {encryption: s3.BucketEncryption.KMS_MANAGED, bucketKeyEnabled: true});
new s3.Bucket(stack, 'Kms', {encryption: s3.BucketEncryption.KMS, removalPolicy: RemovalPolicy.DESTROY});
new s3.Bucket(stack, 'BlockAll', {blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL});
new s3.Bucket(stack, 'BlockAcls', {blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY});
new s3.Bucket(stack, 'Public', {
  blockPublicAccess: new s3.BlockPublicAccess(
      {blockPublicAcls: true, blockPublicPolicy: false, ignorePublicAcls: true, restrictPublicBuckets: false}
  ),
  publicReadAccess: true,
});
new s3.Bucket(stack, 'EnforceSsl', {enforceSSL: true, minimumTLSVersion: 1.2});
new s3.Bucket(stack, 'EventBridge', {transferAcceleration: true});
new s3.Bucket(
    stack, 'Ownership',
    {objectOwnership: s3.ObjectOwnership.OBJECT_WRITER, accessControl: s3.BucketAccessControl.LOG_DELIVERY_WRITE}
);
new s3.Bucket(stack, 'Website', {websiteIndexDocument: 'index.html', websiteErrorDocument: 'error.html'});
new s3.Bucket(stack, 'Cors', {
  cors: [{
    allowedMethods: [s3.HttpMethods.GET, s3.HttpMethods.HEAD],
    allowedOrigins: ['*'],
    allowedHeaders: ['x'],
    exposedHeaders: ['y'],
    id: 'rule',
    maxAge: 300
  }]
});
const lifecycle = new s3.Bucket(stack, 'Lifecycle', {
  lifecycleRules: [
    {expiration: Duration.days(30), id: 'expire', prefix: 'tmp/', tagFilters: {z: '1', a: '2'}},
    {enabled: false, abortIncompleteMultipartUploadAfter: Duration.days(7), expiredObjectDeleteMarker: true},
    {
      transitions: [
        {storageClass: s3.StorageClass.GLACIER, transitionAfter: Duration.days(90)},
        {storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30)}
      ],
      noncurrentVersionExpiration: Duration.days(10),
      noncurrentVersionsToRetain: 2,
      objectSizeGreaterThan: 100
    },
  ],
});
lifecycle.addLifecycleRule({expirationDate: new Date(Date.UTC(2030, 5, 1))});
lifecycle.addCorsRule({allowedMethods: [s3.HttpMethods.PUT], allowedOrigins: ['https://example.com']});
const logs = new s3.Bucket(stack, 'Logs');
new s3.Bucket(stack, 'Logged', {serverAccessLogsBucket: logs, serverAccessLogsPrefix: 'in/'});

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
const granted = new s3.Bucket(stack, 'Granted', {encryption: s3.BucketEncryption.KMS});
granted.grantRead(role);
granted.grantWrite(role, 'out/*');
granted.grantPut(role);
granted.grantDelete(role);
const readWrite = new s3.Bucket(stack, 'ReadWrite');
readWrite.grantReadWrite(role);
readWrite.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'],
  principals: [new iam.AccountPrincipal('111111111111')],
  resources: [readWrite.arnForObjects('shared/*')]
}));
app.synth();
