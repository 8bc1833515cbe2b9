// SPDX-License-Identifier: Apache-2.0
// Stands before the handler of a custom resource: calls it, and tells CloudFormation what came of it. The handler
// returns {PhysicalResourceId, Data, NoEcho}, each of them optional, or throws.
'use strict';
const https = require('https');

// A resource that was never made: its deletion, which CloudFormation asks for after a failed creation, is nothing to do.
const CREATE_FAILED = 'AWSCDK::CustomResourceProviderFramework::CREATE_FAILED';
const MISSING_ID = 'AWSCDK::CustomResourceProviderFramework::MISSING_PHYSICAL_ID';
const RETRIES = 5;
const FIRST_PAUSE_MS = 1000;

// What tests replace.
const outside = {
  handler: () => require('./index').handler,
  log: (...parts) => console.log(...parts),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  put,
};

function put(target, body) {
  return new Promise((resolve, reject) => {
    const options = { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body, 'utf8') } };
    const request = https.request(target, options, (response) => {
      response.resume();
      if (response.statusCode >= 200 && response.statusCode < 400) {
        resolve();
      } else {
        reject(new Error(`CloudFormation answered with the HTTP status ${response.statusCode}`));
      }
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

function withoutData(response) {
  const isObject = typeof response.Data === 'object' && response.Data !== null && !Array.isArray(response.Data);
  const hidden = isObject ? Object.fromEntries(Object.keys(response.Data).map((key) => [key, '*****'])) : '*****';
  return { ...response, Data: response.Data === undefined ? undefined : hidden };
}

async function respond(event, answer) {
  const response = {
    Status: answer.Status,
    Reason: answer.Reason ?? answer.Status,
    StackId: event.StackId,
    RequestId: event.RequestId,
    PhysicalResourceId: answer.PhysicalResourceId || MISSING_ID,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: answer.NoEcho,
    Data: answer.Data,
  };
  outside.log('response:', JSON.stringify(response.NoEcho ? withoutData(response) : response));
  await putWithRetries(event.ResponseURL, JSON.stringify(response));
}

async function run(request, context) {
  const result = (await outside.handler()(request, context)) ?? {};
  const id = result.PhysicalResourceId ?? request.PhysicalResourceId ?? request.RequestId;
  if (request.RequestType === 'Delete' && id !== request.PhysicalResourceId) {
    throw new Error(`a deletion cannot change the physical id from "${request.PhysicalResourceId}" to "${id}"`);
  }
  return { Status: 'SUCCESS', Reason: result.Reason, PhysicalResourceId: id, NoEcho: result.NoEcho, Data: result.Data };
}

exports.handler = async (event, context) => {
  // Whoever has the address can answer in our place.
  const request = { ...event, ResponseURL: '...' };
  outside.log('request:', JSON.stringify(request));
  if (event.RequestType === 'Delete' && event.PhysicalResourceId === CREATE_FAILED) {
    await respond(event, { Status: 'SUCCESS', PhysicalResourceId: event.PhysicalResourceId });
    return;
  }
  let answer;
  try {
    answer = await run(request, context);
  } catch (error) {
    const id = event.PhysicalResourceId || (event.RequestType === 'Create' ? CREATE_FAILED : undefined);
    answer = { Status: 'FAILED', Reason: error.stack ?? String(error), PhysicalResourceId: id };
  }
  await respond(event, answer);
};
exports.outside = outside;
