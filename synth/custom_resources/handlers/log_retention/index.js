// SPDX-License-Identifier: Apache-2.0
// Makes a log group where there is none, and sets how long its events are kept. It answers CloudFormation itself: its
// function is called index.handler.
'use strict';
const https = require('https');
const { CloudWatchLogs } = require('@aws-sdk/client-cloudwatch-logs');

const DEFAULT_RETRIES = 10;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60000;
const OWN_RETENTION_DAYS = 1;
// Others change the group at the same time, or call too often: it goes better a little later.
const TRY_AGAIN = ['OperationAbortedException', 'ThrottlingException'];

// What tests replace.
const outside = {
  log: (...parts) => console.log(...parts),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  put,
};

function put(target, body) {
  return new Promise((resolve, reject) => {
    const options = { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body, 'utf8') } };
    const request = https.request(target, options, (response) => {
      response.resume();
      resolve();
    });
    request.on('error', reject);
    request.end(body);
  });
}

const isNamed = (error, name) => error.name === name || String(error.message).includes(name);

// Calls until it works. An error that says that the wish is fulfilled already is none.
async function call(action, retries, fulfilled) {
  for (let retry = 0; ; retry += 1) {
    try {
      return await action();
    } catch (error) {
      if (fulfilled && error.name === fulfilled) return undefined;
      if (!TRY_AGAIN.some((name) => isNamed(error, name))) throw error;
      if (retry >= retries) throw new Error(`the log group could not be changed in ${retries + 1} attempts: ${error.message}`);
      await outside.pause(Math.min(Math.round(Math.random() * FIRST_PAUSE_MS * 2 ** retry), LONGEST_PAUSE_MS));
    }
  }
}

async function setRetention(logs, logGroupName, days, retries) {
  await call(() => logs.createLogGroup({ logGroupName }), retries, 'ResourceAlreadyExistsException');
  if (days) {
    await call(() => logs.putRetentionPolicy({ logGroupName, retentionInDays: days }), retries);
  } else {
    await call(() => logs.deleteRetentionPolicy({ logGroupName }), retries);
  }
}

const numberOf = (text) => (text === undefined ? undefined : parseInt(text, 10));

async function run(event, context) {
  const { LogGroupName, LogGroupRegion, RemovalPolicy, RetentionInDays, SdkRetry } = event.ResourceProperties;
  const retries = numberOf(SdkRetry?.maxRetries) ?? DEFAULT_RETRIES;
  const logs = new CloudWatchLogs({ region: LogGroupRegion });
  if (event.RequestType !== 'Delete') {
    await setRetention(logs, LogGroupName, numberOf(RetentionInDays), retries);
    if (event.RequestType === 'Create') {
      // The events of this function itself.
      const here = new CloudWatchLogs({ region: process.env.AWS_REGION });
      await setRetention(here, `/aws/lambda/${context.functionName}`, OWN_RETENTION_DAYS, retries);
    }
  } else if (RemovalPolicy === 'destroy') {
    await call(() => logs.deleteLogGroup({ logGroupName: LogGroupName }), retries, 'ResourceNotFoundException');
  }
}

exports.handler = async (event, context) => {
  // Whoever has the address can answer in our place.
  outside.log('request:', JSON.stringify({ ...event, ResponseURL: '...' }));
  let answer = { Status: 'SUCCESS', Reason: 'OK' };
  try {
    await run(event, context);
  } catch (error) {
    outside.log(error);
    answer = { Status: 'FAILED', Reason: error.message };
  }
  const { LogGroupName } = event.ResourceProperties;
  const response = JSON.stringify({
    ...answer,
    PhysicalResourceId: LogGroupName,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    Data: { LogGroupName },
  });
  outside.log('response:', response);
  await outside.put(event.ResponseURL, response);
};
exports.outside = outside;
