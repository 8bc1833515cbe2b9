// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handler as load } from './handlers.mjs';

const { handler } = load('cfn_utils');
const run = (ResourceType, Value) => handler({ ResourceType, ResourceProperties: { Value } });

test('text becomes a document', async () => {
  assert.deepEqual(await run('Custom::AWSCDKCfnJson', '{"a":[1,"b"]}'), { Data: { Value: { a: [1, 'b'] } } });
});
test('a value becomes text', async () => {
  assert.deepEqual(await run('Custom::AWSCDKCfnJsonStringify', ['a', 'b"']), { Data: { Value: '["a","b\\""]' } });
});
test('what is no document, and another type, is an error', async () => {
  await assert.rejects(run('Custom::AWSCDKCfnJson', '{'));
  await assert.rejects(run('Custom::Other', '{}'), /Custom::Other/);
});
