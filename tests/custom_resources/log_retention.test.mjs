// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import Module, { createRequire } from 'node:module';
import { beforeEach, test } from 'node:test';

const calls = [];
const failures = []; // errors of the next calls of one name: [name, error]
const regions = [];
const answers = [];
const pauses = [];

class CloudWatchLogs {
  constructor({ region }) {
    regions.push(region);
    for (const name of ['createLogGroup', 'putRetentionPolicy', 'deleteRetentionPolicy', 'deleteLogGroup']) {
      this[name] = async (input) => {
        calls.push([name, input]);
        if (failures[0]?.[0] === name) throw failures.shift()[1];
        return {};
      };
    }
  }
}

const loadModule = Module._load;
Module._load = (name, ...rest) =>
  name === '@aws-sdk/client-cloudwatch-logs' ? { CloudWatchLogs } : loadModule(name, ...rest);
const { handler, outside } = createRequire(import.meta.url)('../../synth/custom_resources/handlers/log_retention/index.js');
outside.log = () => {};
outside.pause = async (ms) => pauses.push(ms);
outside.put = async (target, body) => answers.push([target, JSON.parse(body)]);

const error = (name, message = name) => Object.assign(new Error(message), { name });
const run = (RequestType, properties = {}) =>
  handler(
    {
      RequestType,
      ResponseURL: 'https://answer',
      StackId: 'stack',
      RequestId: 'request',
      LogicalResourceId: 'logical',
      ResourceProperties: { LogGroupName: 'group', RetentionInDays: '30', ...properties },
    },
    { functionName: 'me' },
  );
const answer = () => answers.at(-1)[1];

beforeEach(() => [calls, failures, regions, answers, pauses].forEach((list) => (list.length = 0)));

test('a creation makes the group, sets its retention, and that of the function itself', async () => {
  process.env.AWS_REGION = 'eu-west-1';
  await run('Create', { LogGroupRegion: 'us-east-1' });
  assert.deepEqual(regions, ['us-east-1', 'eu-west-1']);
  assert.deepEqual(calls, [
    ['createLogGroup', { logGroupName: 'group' }],
    ['putRetentionPolicy', { logGroupName: 'group', retentionInDays: 30 }],
    ['createLogGroup', { logGroupName: '/aws/lambda/me' }],
    ['putRetentionPolicy', { logGroupName: '/aws/lambda/me', retentionInDays: 1 }],
  ]);
  assert.deepEqual(answers, [
    [
      'https://answer',
      {
        Status: 'SUCCESS',
        Reason: 'OK',
        PhysicalResourceId: 'group',
        StackId: 'stack',
        RequestId: 'request',
        LogicalResourceId: 'logical',
        Data: { LogGroupName: 'group' },
      },
    ],
  ]);
});

test('an update without a retention keeps events for ever, in a group that exists', async () => {
  failures.push(['createLogGroup', error('ResourceAlreadyExistsException')]);
  await run('Update', { RetentionInDays: undefined });
  assert.deepEqual(calls.at(-1), ['deleteRetentionPolicy', { logGroupName: 'group' }]);
  assert.equal(answer().Status, 'SUCCESS');
});

test('a deletion leaves the group, and deletes it with the removal policy destroy', async () => {
  await run('Delete');
  assert.deepEqual(calls, []);
  await run('Delete', { RemovalPolicy: 'destroy' });
  assert.deepEqual(calls, [['deleteLogGroup', { logGroupName: 'group' }]]);
  failures.push(['deleteLogGroup', error('ResourceNotFoundException')]);
  await run('Delete', { RemovalPolicy: 'destroy' });
  assert.equal(answer().Status, 'SUCCESS');
});

test('calls that meet others are tried again', async () => {
  failures.push(['putRetentionPolicy', error('OperationAbortedException')]);
  failures.push(['putRetentionPolicy', error('Error', 'ThrottlingException: too much')]);
  await run('Update');
  assert.equal(calls.filter(([name]) => name === 'putRetentionPolicy').length, 3);
  assert.equal(pauses.length, 2);
  assert.equal(answer().Status, 'SUCCESS');
});

test('fails when the attempts are used up', async () => {
  for (let i = 0; i < 3; i += 1) failures.push(['createLogGroup', error('ThrottlingException')]);
  await run('Create', { SdkRetry: { maxRetries: '2' } });
  assert.equal(answer().Status, 'FAILED');
  assert.match(answer().Reason, /3 attempts/);
});

test('fails with the reason of any other error', async () => {
  failures.push(['createLogGroup', error('AccessDeniedException', 'not allowed')]);
  await run('Create');
  assert.deepEqual([answer().Status, answer().Reason, answer().PhysicalResourceId], ['FAILED', 'not allowed', 'group']);
});
