// SPDX-License-Identifier: Apache-2.0
// Copies of objects in the same account and in another one, with keys, filters and a role of one's own.
import {App, CfnOutput, PhysicalName, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Source', {env: {account: '111111111111', region: 'eu-west-1'}});
const other = new Stack(app, 'Destination', {env: {account: '222222222222', region: 'eu-west-1'}});

const near = new s3.Bucket(stack, 'Near', {versioned: true});
const key = new kms.Key(stack, 'CopyKey');
const source = new s3.Bucket(stack, 'Source', {
  versioned: true,
  encryption: s3.BucketEncryption.KMS,
  replicationRules: [
    {destination: near, priority: 2, id: 'near', kmsKey: key, sseKmsEncryptedObjects: true, replicaModifications: false,
     deleteMarkerReplication: true, storageClass: s3.StorageClass.INFREQUENT_ACCESS,
     metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, replicationTimeControl: s3.ReplicationTimeValue.FIFTEEN_MINUTES,
     filter: {prefix: 'p/'}},
    {destination: s3.Bucket.fromBucketName(stack, 'Imported', 'imported'), priority: 1,
     metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES,
     filter: {prefix: 'q/', tags: [{key: 'a', value: '1'}, {key: 'b', value: '2'}]}},
    {destination: s3.Bucket.fromBucketName(stack, 'Tagged', 'tagged'), priority: 3, replicaModifications: true,
     filter: {tags: [{key: 'a', value: '1'}]}},
  ],
});
source.grantRead(new iam.AccountPrincipal('333333333333'));

const far = new s3.Bucket(other, 'Far', {bucketName: 'far-bucket', versioned: true});
const crossing = new s3.Bucket(stack, 'Crossing', {
  bucketName: PhysicalName.GENERATE_IF_NEEDED,
  versioned: true,
  replicationRules: [{destination: far, accessControlTransition: true}],
});
far.addReplicationPolicy(crossing.replicationRoleArn!, true, '111111111111');
const named = s3.Bucket.fromBucketName(other, 'Named', 'named');
named.addReplicationPolicy('arn:aws:iam::111111111111:role/copy');

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('s3.amazonaws.com')});
const own = new s3.Bucket(stack, 'OwnRole', {
  versioned: true, replicationRole: role, replicationRules: [{destination: near}],
});
own.grantReplicationPermission(role, {
  destinations: [{bucket: near, encryptionKey: key}], sourceDecryptionKey: key,
});
new CfnOutput(stack, 'RoleArn', {value: own.replicationRoleArn!});

const agnostic = new Stack(app, 'Agnostic');
new s3.Bucket(agnostic, 'Source', {
  versioned: true, replicationRules: [{destination: new s3.Bucket(agnostic, 'Copy', {versioned: true})}],
});
app.synth();
