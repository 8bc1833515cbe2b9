// SPDX-License-Identifier: Apache-2.0
// Who may do what: grants on buckets of the program, imported and L1 ones, to roles here, elsewhere, and to everybody.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Grants', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
const service = new iam.ServicePrincipal('lambda.amazonaws.com');

const all = (name: string, bucket: s3.IBucket, grantee: iam.IGrantable) => {
  bucket.grantRead(grantee, `${name}/read/*`);
  bucket.grantWrite(grantee, `${name}/write/*`);
  bucket.grantWrite(grantee, `${name}/some/*`, ['s3:PutObject', 's3:Abort*']);
  bucket.grantPut(grantee, `${name}/put/*`);
  bucket.grantPutAcl(grantee, `${name}/acl/*`);
  bucket.grantDelete(grantee, `${name}/delete/*`);
  bucket.grantReadWrite(grantee, `${name}/both/*`);
};
const plain = new s3.Bucket(stack, 'Plain');
all('plain', plain, role);
const keyed = new s3.Bucket(stack, 'Keyed', {bucketName: 'keyed', encryption: s3.BucketEncryption.KMS});
all('keyed', keyed, role);
all('service', keyed, service);
const key = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/1234');
const imported = s3.Bucket.fromBucketAttributes(stack, 'Imported', {bucketName: 'imported', encryptionKey: key});
all('imported', imported, role);

const byDefault = new s3.Bucket(stack, 'ByDefault');
byDefault.grantRead(role);
byDefault.grantWrite(role);
byDefault.grantPut(role);
byDefault.grantPutAcl(role);
byDefault.grantDelete(role);
byDefault.grantReadWrite(role);

const open = new s3.Bucket(stack, 'Open', {blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY});
open.grantPublicAccess();
open.grantPublicAccess('images/*', 's3:GetObject', 's3:GetObjectVersion');
imported.grantPublicAccess('nothing/*');

const far = new Stack(app, 'Far', {env: {account: '222222222222', region: 'eu-west-1'}});
const farRole = new iam.Role(far, 'Role', {assumedBy: service, roleName: 'far-role'});
keyed.grantRead(farRole);
const other = new Stack(app, 'Other', {env: {account: '111111111111', region: 'eu-west-1'}});
keyed.grantRead(new iam.Role(other, 'Role', {assumedBy: service}));

// L1
const cfnKey = new kms.CfnKey(stack, 'CfnKey', {keyPolicy: {Statement: []}});
const cfn = new s3.CfnBucket(stack, 'Cfn', {
  bucketEncryption: {serverSideEncryptionConfiguration: [{
    serverSideEncryptionByDefault: {sseAlgorithm: 'aws:kms', kmsMasterKeyId: cfnKey.attrArn},
  }]},
});
const grants = s3.BucketGrants.fromBucket(cfn);
grants.read(role, 'l1/*');
grants.write(service);
grants.put(service, 'put/*');
grants.putAcl(service);
grants.delete(service);
grants.readWrite(service, 'both/*');
grants.publicAccess('public/*');
grants.actionsOnObjectKeys(service, 'x/*', 's3:GetObjectTagging', 'kms:DescribeKey');
grants.actionsOnBucketAndObjectKeys(service, '*', 's3:ListBucket');
grants.replicationPermission(role, {destinations: [{bucket: plain}, {bucket: imported, encryptionKey: key}]});
plain.grants.read(service, 'via/grants/*');
// An L1 with a policy of its own.
const second = new s3.CfnBucket(stack, 'Second');
new s3.CfnBucketPolicy(stack, 'SecondPolicy', {
  bucket: second.ref,
  policyDocument: {Version: '2012-10-17', Statement: [{Effect: 'Deny', Action: 's3:*', Resource: '*', Principal: '*'}]},
});
s3.BucketGrants.fromBucket(second).read(service);
app.synth();
