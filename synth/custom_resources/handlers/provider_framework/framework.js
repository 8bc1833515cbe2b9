// SPDX-License-Identifier: Apache-2.0
// Stands between CloudFormation and the functions of a custom resource provider. onEvent calls the user's function. Where
// there is none that says when the resource is complete, it answers CloudFormation; else it starts the state machine,
// which calls isComplete until that returns, and onTimeout when the time is over.
'use strict';
const https = require('https');

// A resource that was never made: its deletion, which CloudFormation asks for after a failed creation, is nothing to do.
const CREATE_FAILED = 'AWSCDK::CustomResourceProviderFramework::CREATE_FAILED';
const MISSING_ID = 'AWSCDK::CustomResourceProviderFramework::MISSING_PHYSICAL_ID';
const RETRIES = 5;
const FIRST_PAUSE_MS = 1000;
const ACTIVATION_SECONDS = 300;
const HIDDEN = '*****';

const clients = {};

// What tests replace.
const outside = {
  invoke,
  log: (...parts) => console.log(...parts),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  put,
  startExecution: (input) => {
    const { SFN } = require('@aws-sdk/client-sfn');
    clients.sfn ??= new SFN({});
    return clients.sfn.startExecution(input);
  },
};

async function invoke(input) {
  const { Lambda, waitUntilFunctionActiveV2 } = require('@aws-sdk/client-lambda');
  clients.lambda ??= new Lambda({});
  try {
    return await clients.lambda.invoke(input);
  } catch {
    // A function that was idle for weeks has to be made active again.
    const options = { client: clients.lambda, maxWaitTime: ACTIVATION_SECONDS };
    await waitUntilFunctionActiveV2(options, { FunctionName: input.FunctionName });
    return clients.lambda.invoke(input);
  }
}

function put(target, body) {
  return new Promise((resolve, reject) => {
    const options = { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body, 'utf8') } };
    const request = https.request(target, options, (response) => {
      response.resume();
      if (response.statusCode < 400) resolve();
      else reject(new Error(`CloudFormation answered with the HTTP status ${response.statusCode}`));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function putWithRetries(target, body) {
  for (let retry = 0, limit = FIRST_PAUSE_MS; ; retry += 1, limit *= 2) {
    try {
      await outside.put(target, body);
      return;
    } catch (error) {
      if (retry >= RETRIES) throw error;
      await outside.pause(Math.floor(Math.random() * limit));
    }
  }
}

// Whoever has the address can answer in our place; data may be secret.
function forLog(event) {
  const shown = 'ResponseURL' in event ? { ...event, ResponseURL: '...' } : event;
  if (!event.NoEcho || event.Data === undefined || event.Data === null) return JSON.stringify(shown);
  const isObject = typeof event.Data === 'object' && !Array.isArray(event.Data);
  const Data = isObject ? Object.fromEntries(Object.keys(event.Data).map((key) => [key, HIDDEN])) : HIDDEN;
  return JSON.stringify({ ...shown, Data });
}

function environment(name) {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

async function respond(event, Status, Reason) {
  const response = {
    Status,
    Reason,
    StackId: event.StackId,
    RequestId: event.RequestId,
    PhysicalResourceId: event.PhysicalResourceId || MISSING_ID,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: event.NoEcho ? true : undefined,
    Data: event.Data,
  };
  outside.log('response:', forLog(response));
  await putWithRetries(event.ResponseURL, JSON.stringify(response));
}

function parsed(payload) {
  const text = Buffer.from(payload ?? '').toString('utf8');
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`the function must return a JSON object, but returned: ${text}`);
  }
}

// @param variable the environment variable with the ARN of the user's function
async function callUser(variable, event) {
  const FunctionName = environment(variable);
  const response = await outside.invoke({ FunctionName, Payload: JSON.stringify(event) });
  const result = parsed(response.Payload);
  if (!response.FunctionError) return result;
  const message = `${result.errorMessage || 'error'}\n\nLogs: /aws/lambda/${FunctionName.split(':').at(-1)}\n`;
  const error = new Error(message);
  if (result.trace) error.stack = [message, ...result.trace.slice(1)].join('\n');
  throw error;
}

function physicalIdOf(request, result) {
  if (!['Create', 'Update', 'Delete'].includes(request.RequestType)) {
    throw new Error(`unexpected request type "${request.RequestType}"`);
  }
  const otherwise = request.RequestType === 'Create' ? request.RequestId : request.PhysicalResourceId;
  const id = result.PhysicalResourceId || otherwise;
  if (request.RequestType === 'Delete' && id !== request.PhysicalResourceId) {
    throw new Error(`a deletion cannot change the physical id from "${request.PhysicalResourceId}" to "${id}"`);
  }
  return id;
}

async function onEvent(request) {
  request.ResourceProperties ??= {};
  const result = (await callUser('USER_ON_EVENT_FUNCTION_ARN', request)) ?? {};
  const event = { ...request, ...result, PhysicalResourceId: physicalIdOf(request, result) };
  outside.log('event:', forLog(event));
  if (!process.env.USER_IS_COMPLETE_FUNCTION_ARN) {
    await respond(event, 'SUCCESS', 'SUCCESS');
  } else {
    const stateMachineArn = environment('WAITER_STATE_MACHINE_ARN');
    await outside.startExecution({ stateMachineArn, input: JSON.stringify(event) });
  }
}

// The state machine calls again after this error, and hands its message to onTimeout.
class NotComplete extends Error {}

async function isComplete(event) {
  const result = await callUser('USER_IS_COMPLETE_FUNCTION_ARN', event);
  outside.log('result:', forLog({ ...result, NoEcho: event.NoEcho }));
  if (!result.IsComplete) {
    if (Object.keys(result.Data ?? {}).length > 0) throw new Error('Data is for the answer with which IsComplete is true');
    throw new NotComplete(JSON.stringify(event));
  }
  const NoEcho = event.NoEcho || result.NoEcho;
  await respond({ ...event, ...result, NoEcho, Data: { ...event.Data, ...result.Data } }, 'SUCCESS', 'SUCCESS');
}

// Tells CloudFormation of failures, else it would wait for an hour.
function answeringErrors(run) {
  return async (event) => {
    outside.log('request:', forLog(event));
    if (event.RequestType === 'Delete' && event.PhysicalResourceId === CREATE_FAILED) {
      await respond(event, 'SUCCESS', 'SUCCESS');
      return;
    }
    try {
      await run(event);
    } catch (error) {
      if (error instanceof NotComplete) throw error;
      if (!event.PhysicalResourceId && event.RequestType === 'Create') event.PhysicalResourceId = CREATE_FAILED;
      await respond(event, 'FAILED', error.stack ?? String(error));
    }
  };
}

async function onTimeout(failure) {
  let event;
  try {
    event = JSON.parse(JSON.parse(failure.Cause).errorMessage);
  } catch {
    // Without the event nobody can be answered. What failed is of Step Functions, and may hold data: only its name.
    throw new Error(`the state machine failed with ${failure?.Error ?? 'an unknown error'} and handed on no event`);
  }
  outside.log('timeout:', forLog(event));
  await respond(event, 'FAILED', 'Operation timed out');
}

module.exports = { onEvent: answeringErrors(onEvent), isComplete: answeringErrors(isComplete), onTimeout, outside };
