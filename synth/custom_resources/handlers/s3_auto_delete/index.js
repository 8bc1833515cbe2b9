// SPDX-License-Identifier: Apache-2.0
// Empties a bucket before it is deleted. It answers CloudFormation itself: its function is called index.handler.
'use strict';
const https = require('https');
const { S3 } = require('@aws-sdk/client-s3');

const TAG = 'aws-cdk:auto-delete-objects';
const RETRIES = 5;
const FIRST_PAUSE_MS = 1000;

const s3 = new S3({});

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

async function answer(event, response) {
  const body = JSON.stringify({
    ...response,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  });
  for (let retry = 0, limit = FIRST_PAUSE_MS; ; retry += 1, limit *= 2) {
    try {
      await outside.put(event.ResponseURL, body);
      return;
    } catch (error) {
      if (retry >= RETRIES) throw error;
      await outside.pause(Math.floor(Math.random() * limit));
    }
  }
}

// The tag goes when the program no longer asks for the deletion: then the objects stay.
async function isTagged(Bucket) {
  const { TagSet } = await s3.getBucketTagging({ Bucket });
  return TagSet.some((tag) => tag.Key === TAG && tag.Value === 'true');
}

// New objects would make the deletion of the bucket fail. Without the permission for it we go on and hope.
async function denyNewObjects(Bucket) {
  try {
    let policy = { Version: '2012-10-17', Statement: [] };
    try {
      policy = JSON.parse((await s3.getBucketPolicy({ Bucket })).Policy);
    } catch (error) {
      if (error.name !== 'NoSuchBucketPolicy') throw error;
    }
    const partition = process.env.AWS_PARTITION ?? partitionOf(process.env.AWS_REGION);
    policy.Statement.push({
      Principal: '*',
      Effect: 'Deny',
      Action: ['s3:PutObject'],
      Resource: [`arn:${partition}:s3:::${Bucket}/*`],
    });
    await s3.putBucketPolicy({ Bucket, Policy: JSON.stringify(policy) });
  } catch (error) {
    if (error.name === 'NoSuchBucket') throw error;
    outside.log('new objects cannot be denied:', error.message);
  }
}

function partitionOf(region = '') {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

async function empty(Bucket) {
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) return;
    const { Errors = [] } = await s3.deleteObjects({ Bucket, Delete: { Objects, Quiet: true } });
    if (Errors.length > 0) throw new Error(`${Errors.length} objects cannot be deleted, the first: ${JSON.stringify(Errors[0])}`);
  }
}

async function remove(Bucket) {
  if (!Bucket) throw new Error('no BucketName was given');
  try {
    if (!(await isTagged(Bucket))) {
      outside.log(`the bucket has no tag "${TAG}" with the value "true": its objects stay`);
      return;
    }
    await denyNewObjects(Bucket);
    await empty(Bucket);
  } catch (error) {
    if (error.name === 'NoSuchTagSet') outside.log('the bucket has no tags: its objects stay');
    else if (error.name !== 'NoSuchBucket') throw error; // a bucket that is gone has no objects
  }
}

// Another id makes CloudFormation delete the resource of the old one: that is when the old bucket is emptied.
function physicalId(event) {
  const name = event.ResourceProperties?.BucketName;
  if (event.RequestType === 'Create') return name ?? event.RequestId;
  if (event.RequestType === 'Delete' || name === event.OldResourceProperties?.BucketName) return event.PhysicalResourceId;
  return name ?? event.PhysicalResourceId;
}

exports.handler = async (event) => {
  // Whoever has the address can answer in our place.
  outside.log('request:', JSON.stringify({ ...event, ResponseURL: '...' }));
  let outcome = { Status: 'SUCCESS', Reason: 'OK' };
  try {
    if (event.RequestType === 'Delete') await remove(event.ResourceProperties?.BucketName);
  } catch (error) {
    outside.log(error);
    outcome = { Status: 'FAILED', Reason: error.message };
  }
  await answer(event, { ...outcome, PhysicalResourceId: physicalId(event) });
};
exports.outside = outside;
