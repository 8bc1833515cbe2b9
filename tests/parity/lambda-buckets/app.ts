// SPDX-License-Identifier: Apache-2.0
// Buckets as event sources and destinations, and code that Lambda reads in its bucket each time.
import {App, Stack} from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as destinations from 'aws-cdk-lib/aws-lambda-destinations';
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Buckets');
const base = {code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13};
const bucket = new s3.Bucket(stack, 'Bucket');
const fn = new lambda.Function(stack, 'Fn', {...base, onFailure: new destinations.S3Destination(bucket)});
fn.addEventSource(new sources.S3EventSource(bucket, {
  events: [s3.EventType.OBJECT_CREATED, s3.EventType.OBJECT_REMOVED], filters: [{prefix: 'in/', suffix: '.csv'}],
}));
fn.addEventSourceMapping('Stream', {
  eventSourceArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/s', onFailure: new sources.S3OnFailureDestination(bucket),
});

const key = new kms.Key(stack, 'Key');
const versioned = new s3.Bucket(stack, 'Versioned', {encryptionKey: key, versioned: true});
const referenced = lambda.Code.fromBucketV2(versioned, 'code.zip', {
  objectVersion: '1', s3ObjectStorageMode: lambda.S3ObjectStorageMode.REFERENCE,
});
new lambda.Function(stack, 'Referenced', {...base, code: referenced});
new lambda.Function(stack, 'Named', {...base, code: referenced, functionName: 'named'});
new lambda.LayerVersion(stack, 'Layer', {code: referenced, layerVersionName: 'layer'});
const imported = s3.Bucket.fromBucketName(stack, 'Imported', 'imported');
new lambda.Function(stack, 'FromImported', {
  ...base,
  code: lambda.Code.fromBucketV2(imported, 'code.zip', {objectVersion: '1', s3ObjectStorageMode: lambda.S3ObjectStorageMode.REFERENCE}),
  functionName: 'from-imported',
});
new lambda.Function(stack, 'Copied', {...base, code: lambda.Code.fromBucketV2(imported, 'code.zip', {s3ObjectStorageMode: lambda.S3ObjectStorageMode.COPY})});
app.synth();
