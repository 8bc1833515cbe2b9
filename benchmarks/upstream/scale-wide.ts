// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { bench, num, str } from './harness';

// (d) STACKS x RESOURCES.  KIND=l1: CfnBucket only.  KIND=l2: s3.Bucket, each
// granted to a role, PER_ROLE buckets to a role (PER_ROLE=RESOURCES: one role
// whose policy grows without bound, the case where policy merging hurts).
// Every stack but the first refers to the first stack's bucket.
const STACKS = num('STACKS', 1);
const RESOURCES = num('RESOURCES', 400);
const KIND = str('KIND', 'l1');
const XREF = num('XREF', 1);
const PER_ROLE = num('PER_ROLE', 20);

function fillL1(stack: cdk.Stack): string {
  let first: s3.CfnBucket | undefined;
  for (let j = 0; j < RESOURCES; j++) {
    const b = new s3.CfnBucket(stack, `Bucket${j}`, {
      versioningConfiguration: { status: 'Enabled' },
      bucketEncryption: {
        serverSideEncryptionConfiguration: [
          { serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } },
        ],
      },
      publicAccessBlockConfiguration: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      tags: [{ key: 'index', value: String(j) }],
    });
    first ??= b;
  }
  return first!.attrArn;
}

function fillL2(stack: cdk.Stack): string {
  let role: iam.Role | undefined;
  let first: s3.Bucket | undefined;
  for (let j = 0; j < RESOURCES; j++) {
    if (j % PER_ROLE === 0) {
      role = new iam.Role(stack, `Role${j / PER_ROLE}`, {
        assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      });
    }
    const b = new s3.Bucket(stack, `Bucket${j}`, {
      versioned: true,
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    });
    b.grantRead(role!);
    first ??= b;
  }
  return first!.bucketArn;
}

bench('scale-wide', { KIND, STACKS, RESOURCES, XREF, PER_ROLE }, (app) => {
  const fill = KIND === 'l2' ? fillL2 : fillL1;
  let arn = '';
  for (let i = 0; i < STACKS; i++) {
    const stack = new cdk.Stack(app, `Stack${i}`);
    const own = fill(stack);
    if (i === 0) arn = own;
    else if (XREF) {
      new ssm.CfnParameter(stack, 'Shared', { type: 'String', value: arn });
    }
  }
});
