// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { calls, failures, handler as load, region, reset } from './handlers.mjs';

const writer = load('cross_region_writer').handler;
const reader = load('cross_region_reader').handler;
const WriterProps = (exports) => ({ WriterProps: { region: 'eu-west-1', exports } });
const ReaderProps = (imports) => ({ ReaderProps: { region: 'eu-west-1', prefix: 'Stack', imports } });
const names = (call) => calls.filter(([name]) => name === call).map(([, input]) => input.Name ?? input.ResourceId ?? input.Names);

beforeEach(reset);

test('the writer writes all values, into the region of the consumer', async () => {
  await writer({ RequestType: 'Create', ResourceProperties: WriterProps({ '/a': '1', '/b': '2' }) });
  assert.equal(region, 'eu-west-1');
  assert.deepEqual(calls, [
    ['putParameter', { Name: '/a', Value: '1', Type: 'String', Overwrite: true }],
    ['putParameter', { Name: '/b', Value: '2', Type: 'String', Overwrite: true }],
  ]);
});

test('an update writes what is new or changed and deletes what is gone', async () => {
  await writer({
    RequestType: 'Update',
    ResourceProperties: WriterProps({ '/same': '1', '/changed': 'new', '/new': '3' }),
    OldResourceProperties: WriterProps({ '/same': '1', '/changed': 'old', '/gone': '0' }),
  });
  assert.deepEqual(names('putParameter'), ['/changed', '/new']);
  assert.deepEqual(names('deleteParameters'), [['/gone']]);
});

test('a deletion deletes all parameters, ten in a call', async () => {
  const values = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`/${String(i).padStart(2, '0')}`, 'v']));
  await writer({ RequestType: 'Delete', ResourceProperties: WriterProps(values) });
  assert.deepEqual(names('deleteParameters').map((list) => list.length), [10, 10, 3]);
  assert.deepEqual(names('deleteParameters').flat(), Object.keys(values));
});

test('the reader marks the parameters and hands on their values', async () => {
  const result = await reader({ RequestType: 'Create', ResourceProperties: ReaderProps({ '/a': 'value' }) });
  assert.deepEqual(result, { Data: { '/a': 'value' } });
  assert.deepEqual(calls, [
    [
      'addTagsToResource',
      { ResourceId: '/a', ResourceType: 'Parameter', Tags: [{ Key: 'aws-cdk:strong-ref:Stack', Value: 'true' }] },
    ],
  ]);
});

test('an update marks what is new and releases what is not used any more', async () => {
  await reader({
    RequestType: 'Update',
    ResourceProperties: ReaderProps({ '/same': '1', '/new': '2' }),
    OldResourceProperties: ReaderProps({ '/same': '1', '/old': '0' }),
  });
  assert.deepEqual(names('removeTagsFromResource'), ['/old']);
  assert.deepEqual(names('addTagsToResource'), ['/new']);
});

test('a deletion releases all parameters, also those that are gone', async () => {
  failures.set('/gone', Object.assign(new Error('gone'), { name: 'InvalidResourceId' }));
  const result = await reader({ RequestType: 'Delete', ResourceProperties: ReaderProps({ '/gone': '0', '/b': '1' }) });
  assert.equal(result, undefined);
  assert.deepEqual(names('removeTagsFromResource'), ['/gone', '/b']);
  failures.set('/b', new Error('not allowed'));
  await assert.rejects(
    reader({ RequestType: 'Delete', ResourceProperties: ReaderProps({ '/b': '1' }) }),
    /not allowed/,
  );
});
