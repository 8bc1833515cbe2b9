// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handler as load } from './handlers.mjs';

const { handler, outside } = load('entrypoint');
const event = {
  RequestType: 'Create',
  ResponseURL: 'https://secret.example.com/path?signature=s',
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'logical',
  ResourceProperties: {},
};

async function run(changes, userHandler, put = async () => {}) {
  const seen = { log: '', bodies: [], pauses: [] };
  outside.handler = () => userHandler;
  outside.log = (...parts) => (seen.log += parts.join(' ') + '\n');
  outside.pause = async (ms) => seen.pauses.push(ms);
  outside.put = async (target, body) => {
    seen.target = target;
    seen.bodies.push(JSON.parse(body));
    await put();
  };
  await handler({ ...event, ...changes }, {});
  return { ...seen, answer: seen.bodies.at(-1) };
}

test('a success is answered with the id and the data of the handler', async () => {
  const { answer, target } = await run({}, async () => ({ PhysicalResourceId: 'id', Data: { a: 1 }, NoEcho: true }));
  assert.equal(target, event.ResponseURL);
  assert.deepEqual(answer, {
    Status: 'SUCCESS',
    Reason: 'SUCCESS',
    StackId: 'stack',
    RequestId: 'request',
    PhysicalResourceId: 'id',
    LogicalResourceId: 'logical',
    NoEcho: true,
    Data: { a: 1 },
  });
});

test('without an id of the handler the old one stays, or that of the request is taken', async () => {
  assert.equal((await run({}, async () => undefined)).answer.PhysicalResourceId, 'request');
  const update = { RequestType: 'Update', PhysicalResourceId: 'old' };
  assert.equal((await run(update, async () => ({}))).answer.PhysicalResourceId, 'old');
});

test('a failed creation is marked, and the deletion that follows does nothing', async () => {
  const failed = await run({}, async () => {
    throw new Error('no such thing');
  });
  assert.equal(failed.answer.Status, 'FAILED');
  assert.match(failed.answer.Reason, /no such thing/);
  let called = false;
  const deleted = await run(
    { RequestType: 'Delete', PhysicalResourceId: failed.answer.PhysicalResourceId },
    async () => (called = true),
  );
  assert.equal(deleted.answer.Status, 'SUCCESS');
  assert.equal(called, false);
});

test('a deletion cannot change the id', async () => {
  const { answer } = await run({ RequestType: 'Delete', PhysicalResourceId: 'a' }, async () => ({
    PhysicalResourceId: 'b',
  }));
  assert.equal(answer.Status, 'FAILED');
  assert.equal(answer.PhysicalResourceId, 'a');
});

test('neither the handler nor the log sees where the answer goes, and the log no hidden data', async () => {
  let request;
  const { log } = await run({}, async (event_) => {
    request = event_;
    return { Data: { password: 'hidden' }, NoEcho: true };
  });
  assert.equal(request.ResponseURL, '...');
  assert.doesNotMatch(log, /secret\.example|signature|hidden/);
  assert.match(log, /password/);
});

test('an answer that does not arrive is sent again, six times in all', async () => {
  let failures = 2;
  const again = await run({}, async () => ({}), async () => {
    if (failures-- > 0) throw new Error('busy');
  });
  assert.equal(again.bodies.length, 3);
  assert.equal(again.pauses.length, 2);
  let attempts = 0;
  const always = async () => {
    attempts += 1;
    throw new Error('down');
  };
  await assert.rejects(run({}, async () => ({}), always), /down/);
  assert.equal(attempts, 6);
});
