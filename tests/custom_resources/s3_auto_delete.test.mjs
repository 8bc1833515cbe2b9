// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import Module, { createRequire } from 'node:module';
import { beforeEach, test } from 'node:test';

const calls = [];
const answers = [];
const failures = new Map(); // name of a call -> error
let versions = []; // pages of listObjectVersions
let tags = [];
let policy;
let errors = [];

const results = {
  getBucketTagging: () => ({ TagSet: tags }),
  getBucketPolicy: () => ({ Policy: policy }),
  putBucketPolicy: () => ({}),
  listObjectVersions: () => versions.shift() ?? {},
  deleteObjects: () => ({ Errors: errors }),
};
class S3 {
  constructor() {
    for (const [name, result] of Object.entries(results)) {
      this[name] = async (input) => {
        calls.push([name, input]);
        if (failures.has(name)) throw failures.get(name);
        return result();
      };
    }
  }
}

const loadModule = Module._load;
Module._load = (name, ...rest) => (name === '@aws-sdk/client-s3' ? { S3 } : loadModule(name, ...rest));
const { handler, outside } = createRequire(import.meta.url)('../../synth/custom_resources/handlers/s3_auto_delete/index.js');
const pauses = [];
let brokenPuts = 0;
outside.log = () => {};
outside.pause = async (ms) => pauses.push(ms);
outside.put = async (target, body) => {
  if (brokenPuts-- > 0) throw new Error('broken');
  answers.push(JSON.parse(body));
};

const named = (name) => Object.assign(new Error(name), { name });
const event = (RequestType, rest = {}) => ({
  RequestType,
  ResponseURL: 'https://answer',
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'logical',
  PhysicalResourceId: RequestType === 'Create' ? undefined : 'physical',
  ResourceProperties: { BucketName: 'bucket' },
  ...rest,
});
const TAGGED = [{ Key: 'other', Value: 'x' }, { Key: 'aws-cdk:auto-delete-objects', Value: 'true' }];

beforeEach(() => {
  [calls, answers, pauses].forEach((list) => (list.length = 0));
  failures.clear();
  [versions, tags, errors, policy, brokenPuts] = [[], TAGGED, [], undefined, 0];
  process.env.AWS_REGION = 'eu-west-1';
});

test('a creation does nothing', async () => {
  await handler(event('Create'));
  assert.deepEqual(calls, []);
  assert.deepEqual(answers, [
    { Status: 'SUCCESS', Reason: 'OK', PhysicalResourceId: 'bucket', StackId: 'stack', RequestId: 'request', LogicalResourceId: 'logical' },
  ]);
});
test('an update with another bucket gets another id, so that the old one is deleted', async () => {
  await handler(event('Update', { OldResourceProperties: { BucketName: 'old' } }));
  assert.equal(answers[0].PhysicalResourceId, 'bucket');
});
test('an update with the same bucket keeps its id, so that nothing is deleted', async () => {
  await handler(event('Update', { OldResourceProperties: { BucketName: 'bucket' } }));
  assert.equal(answers[0].PhysicalResourceId, 'physical');
  assert.deepEqual(calls, []);
});
test('a deletion denies new objects and deletes all versions and markers, page by page', async () => {
  policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'mine' }] });
  versions = [
    { Versions: [{ Key: 'a', VersionId: '1', Size: 5 }], DeleteMarkers: [{ Key: 'b', VersionId: '2' }] },
    { Versions: [{ Key: 'c', VersionId: '3' }] },
  ];
  await handler(event('Delete'));
  assert.equal(answers[0].Status, 'SUCCESS');
  const put = JSON.parse(calls.find(([name]) => name === 'putBucketPolicy')[1].Policy);
  assert.deepEqual(put.Statement, [
    { Sid: 'mine' },
    { Principal: '*', Effect: 'Deny', Action: ['s3:PutObject'], Resource: ['arn:aws:s3:::bucket/*'] },
  ]);
  assert.deepEqual(
    calls.filter(([name]) => name === 'deleteObjects').map(([, input]) => input.Delete.Objects),
    [[{ Key: 'a', VersionId: '1' }, { Key: 'b', VersionId: '2' }], [{ Key: 'c', VersionId: '3' }]],
  );
});
test('a bucket without a policy gets one; the partition is that of the region', async () => {
  process.env.AWS_REGION = 'cn-north-1';
  failures.set('getBucketPolicy', named('NoSuchBucketPolicy'));
  await handler(event('Delete'));
  const put = JSON.parse(calls.find(([name]) => name === 'putBucketPolicy')[1].Policy);
  assert.deepEqual(put.Statement[0].Resource, ['arn:aws-cn:s3:::bucket/*']);
});
test('a policy that cannot be changed is no hindrance', async () => {
  failures.set('putBucketPolicy', named('AccessDenied'));
  versions = [{ Versions: [{ Key: 'a', VersionId: '1' }] }];
  await handler(event('Delete'));
  assert.equal(answers[0].Status, 'SUCCESS');
  assert.ok(calls.some(([name]) => name === 'deleteObjects'));
});
test('objects of a bucket without the tag stay', async () => {
  for (const set of [[], [{ Key: 'aws-cdk:auto-delete-objects', Value: 'false' }]]) {
    tags = set;
    await handler(event('Delete'));
  }
  failures.set('getBucketTagging', named('NoSuchTagSet'));
  await handler(event('Delete'));
  assert.deepEqual(answers.map((answer) => answer.Status), ['SUCCESS', 'SUCCESS', 'SUCCESS']);
  assert.ok(calls.every(([name]) => name === 'getBucketTagging'));
});
test('a bucket that is gone is no error', async () => {
  failures.set('getBucketTagging', named('NoSuchBucket'));
  await handler(event('Delete'));
  assert.equal(answers[0].Status, 'SUCCESS');
});
test('fails when objects cannot be deleted, or the bucket cannot be read', async () => {
  versions = [{ Versions: [{ Key: 'a', VersionId: '1' }] }];
  errors = [{ Key: 'a', Code: 'AccessDenied' }];
  await handler(event('Delete'));
  failures.set('getBucketTagging', named('AccessDenied'));
  await handler(event('Delete'));
  await handler(event('Delete', { ResourceProperties: {} }));
  assert.deepEqual(answers.map((answer) => answer.Status), ['FAILED', 'FAILED', 'FAILED']);
  assert.match(answers[0].Reason, /1 objects cannot be deleted.*AccessDenied/);
  assert.equal(answers[0].PhysicalResourceId, 'physical');
});
test('the answer is sent again when CloudFormation does not take it', async () => {
  brokenPuts = 2;
  await handler(event('Create'));
  assert.equal(answers.length, 1);
  assert.equal(pauses.length, 2);
  brokenPuts = 9;
  await assert.rejects(handler(event('Create')), /broken/);
});
