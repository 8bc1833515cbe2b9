// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { beforeEach, test } from 'node:test';

const { onEvent, isComplete, onTimeout, outside } = createRequire(import.meta.url)(
  '../../synth/custom_resources/handlers/provider_framework/framework.js',
);
let answers; // what CloudFormation got
let calls; // of the user's functions: [ARN, event]
let executions;
let logs;
let pauses;
let results; // of the user's functions, by their ARNs

beforeEach(() => {
  [answers, calls, executions, logs, pauses, results] = [[], [], [], [], [], {}];
  process.env.USER_ON_EVENT_FUNCTION_ARN = 'arn:function:on-event';
  delete process.env.USER_IS_COMPLETE_FUNCTION_ARN;
  delete process.env.WAITER_STATE_MACHINE_ARN;
  outside.invoke = async ({ FunctionName, Payload }) => {
    calls.push([FunctionName, JSON.parse(Payload)]);
    const { error, ...result } = results[FunctionName] ?? {};
    const text = JSON.stringify(error ?? result);
    return { FunctionError: error && 'Unhandled', Payload: new TextEncoder().encode(text) };
  };
  outside.log = (...parts) => logs.push(parts.join(' '));
  outside.pause = async (ms) => pauses.push(ms);
  outside.put = async (target, body) => answers.push([target, JSON.parse(body)]);
  outside.startExecution = async (input) => executions.push(input);
});

function asynchronous() {
  process.env.USER_IS_COMPLETE_FUNCTION_ARN = 'arn:function:is-complete';
  process.env.WAITER_STATE_MACHINE_ARN = 'arn:waiter';
}
const request = (more = {}) => ({
  RequestType: 'Create',
  RequestId: 'request',
  StackId: 'stack',
  LogicalResourceId: 'Logical',
  ResponseURL: 'https://example.com/?secret',
  ResourceProperties: { a: 'b' },
  ...more,
});
const answer = () => answers.at(-1)[1];

test('without a second function the answer of the first is that of the resource', async () => {
  results['arn:function:on-event'] = { PhysicalResourceId: 'id', Data: { x: 1 } };
  await onEvent(request());
  assert.deepEqual(calls, [['arn:function:on-event', request()]]);
  assert.deepEqual(answers, [['https://example.com/?secret', {
    Status: 'SUCCESS',
    Reason: 'SUCCESS',
    StackId: 'stack',
    RequestId: 'request',
    PhysicalResourceId: 'id',
    LogicalResourceId: 'Logical',
    Data: { x: 1 },
  }]]);
  assert.ok(!logs.join().includes('secret'));
});

test('a function that names no physical id keeps the one there is', async () => {
  await onEvent(request());
  assert.equal(answer().PhysicalResourceId, 'request');
  await onEvent(request({ RequestType: 'Update', PhysicalResourceId: 'id' }));
  assert.equal(answer().PhysicalResourceId, 'id');
  outside.invoke = async () => ({});
  await onEvent(request({ RequestType: 'Delete', PhysicalResourceId: 'id' }));
  assert.equal(answer().Status, 'SUCCESS');
});

test('a deletion cannot change the physical id', async () => {
  results['arn:function:on-event'] = { PhysicalResourceId: 'other' };
  await onEvent(request({ RequestType: 'Delete', PhysicalResourceId: 'id' }));
  assert.equal(answer().Status, 'FAILED');
  assert.equal(answer().PhysicalResourceId, 'id');
  assert.match(answer().Reason, /from "id" to "other"/);
});

test('an error of the function fails the resource, with its message and the place of its log', async () => {
  results['arn:function:on-event'] = { error: { errorMessage: 'no', trace: ['Error: no', '    at here'] } };
  await onEvent(request());
  assert.equal(answer().Status, 'FAILED');
  assert.match(answer().Reason, /^no\n\nLogs: \/aws\/lambda\/on-event\n\n {4}at here$/);
});

test('the deletion after a failed creation does nothing', async () => {
  results['arn:function:on-event'] = { error: { errorMessage: 'no' } };
  await onEvent(request());
  const { PhysicalResourceId } = answer();
  assert.match(PhysicalResourceId, /CREATE_FAILED$/);
  calls.length = 0;
  await onEvent(request({ RequestType: 'Delete', PhysicalResourceId }));
  assert.deepEqual(calls, []);
  assert.equal(answer().Status, 'SUCCESS');
});

test('what is no JSON, no request type or no function is an error', async () => {
  outside.invoke = async () => ({ Payload: 'text' });
  await onEvent(request());
  assert.match(answer().Reason, /must return a JSON object, but returned: text/);
  outside.invoke = async () => ({});
  await onEvent(request({ RequestType: 'Dance' }));
  assert.match(answer().Reason, /unexpected request type "Dance"/);
  assert.match(answer().PhysicalResourceId, /MISSING_PHYSICAL_ID$/);
  delete process.env.USER_ON_EVENT_FUNCTION_ARN;
  await onEvent(request());
  assert.match(answer().Reason, /USER_ON_EVENT_FUNCTION_ARN is not set/);
});

test('with a second function the state machine gets the event and the answer of the first', async () => {
  asynchronous();
  results['arn:function:on-event'] = { PhysicalResourceId: 'id', Data: { x: 1 }, Own: 'kept' };
  await onEvent(request());
  assert.deepEqual(answers, []);
  assert.equal(executions[0].stateMachineArn, 'arn:waiter');
  assert.deepEqual(JSON.parse(executions[0].input), {
    ...request(), PhysicalResourceId: 'id', Data: { x: 1 }, Own: 'kept',
  });
});

test('a resource that is not complete is asked for again, with the same event', async () => {
  asynchronous();
  const event = request({ PhysicalResourceId: 'id' });
  results['arn:function:is-complete'] = { IsComplete: false };
  await assert.rejects(isComplete(event), { message: JSON.stringify(event) });
  assert.deepEqual(answers, []);
});

test('a resource that is complete has the data of both functions', async () => {
  asynchronous();
  results['arn:function:is-complete'] = { IsComplete: true, Data: { y: 2, z: 3 }, PhysicalResourceId: 'later' };
  await isComplete(request({ PhysicalResourceId: 'id', Data: { x: 1, y: 1 } }));
  assert.deepEqual(answer().Data, { x: 1, y: 2, z: 3 });
  assert.equal(answer().PhysicalResourceId, 'later');
  assert.equal(answer().Status, 'SUCCESS');
});

test('data of a resource that is not complete are an error', async () => {
  asynchronous();
  results['arn:function:is-complete'] = { IsComplete: false, Data: { y: 2 } };
  await isComplete(request({ PhysicalResourceId: 'id' }));
  assert.equal(answer().Status, 'FAILED');
  assert.match(answer().Reason, /IsComplete/);
});

test('a time-out is told with the event that the last error carries', async () => {
  const event = request({ PhysicalResourceId: 'id' });
  await onTimeout({ Error: 'NotComplete', Cause: JSON.stringify({ errorMessage: JSON.stringify(event) }) });
  assert.equal(answer().Status, 'FAILED');
  assert.equal(answer().Reason, 'Operation timed out');
  assert.equal(answer().PhysicalResourceId, 'id');
  await assert.rejects(onTimeout({ Error: 'States.Timeout', Cause: 'secret' }), (error) => {
    assert.match(error.message, /States\.Timeout/);
    assert.ok(!error.message.includes('secret'));
    return true;
  });
});

test('data with NoEcho are in no log', async () => {
  results['arn:function:on-event'] = { Data: { password: 'hidden' }, NoEcho: true };
  await onEvent(request());
  assert.equal(answer().NoEcho, true);
  assert.equal(answer().Data.password, 'hidden');
  assert.ok(!logs.join().includes('hidden'));
  asynchronous();
  results['arn:function:is-complete'] = { IsComplete: true, Data: { other: 'hidden' } };
  await isComplete(request({ PhysicalResourceId: 'id', Data: 'hidden', NoEcho: true }));
  assert.ok(!logs.join().includes('hidden'));
});

test('CloudFormation is told again when it cannot be reached, five times', async () => {
  outside.put = async () => {
    throw new Error('unreachable');
  };
  const Cause = JSON.stringify({ errorMessage: JSON.stringify(request()) });
  await assert.rejects(onTimeout({ Cause }), /unreachable/);
  assert.equal(pauses.length, 5);
});
