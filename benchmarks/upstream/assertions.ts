// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { num } from './harness';

// A test of a stack with RESOURCES buckets and ASSERTIONS assertions on it, in plain node, without a test framework.
const RESOURCES = num('RESOURCES', 400);
const ASSERTIONS = num('ASSERTIONS', 100);
const flags = require('aws-cdk-lib/recommended-feature-flags.json');

const app = new cdk.App({ outdir: process.env.CDK_OUTDIR, context: { ...flags, '@aws-cdk/core:stackResourceLimit': 0 } });
const stack = new cdk.Stack(app, 'Stack');
for (let i = 0; i < RESOURCES; i++) {
  new s3.CfnBucket(stack, `Bucket${i}`, {
    bucketEncryption: {
      serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
    },
    bucketName: `bucket-${i}`,
    tags: [{ key: 'index', value: String(i) }],
    versioningConfiguration: { status: 'Enabled' },
  });
}

const template = Template.fromStack(stack);
const type = 'AWS::S3::Bucket';
for (let i = 0; i < ASSERTIONS; i++) {
  const index = String(Math.floor((i * RESOURCES) / ASSERTIONS));
  switch (i % 4) {
    case 0:
      template.hasResourceProperties(type, { BucketName: `bucket-${index}`, VersioningConfiguration: { Status: 'Enabled' } });
      break;
    case 1:
      template.hasResourceProperties(type, {
        Tags: Match.arrayWith([{ Key: 'index', Value: index }]),
        BucketName: Match.stringLikeRegexp('^bucket-\\d+$'),
      });
      break;
    case 2:
      template.allResourcesProperties(type, {
        BucketEncryption: Match.objectLike({ ServerSideEncryptionConfiguration: Match.anyValue() }),
      });
      break;
    case 3:
      if (Object.keys(template.findResources(type, { Properties: { BucketName: `bucket-${index}` } })).length !== 1) {
        process.exit(1);
      }
      break;
  }
}
