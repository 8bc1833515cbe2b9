// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { bench } from './harness';

// (c) 25 L1 resources of ten services, as in a stack that somebody really has: uploads become jobs, a function works on
// them and writes a table, another reads it, alarms watch both.
const statement = (action: string | string[], resource: unknown) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
});
const assumedBy = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }],
});

class Services extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const key = new kms.CfnKey(this, 'Key', {
      description: 'Uploads and jobs',
      enableKeyRotation: true,
      keyPolicy: statement('kms:*', '*'),
    });
    new kms.CfnAlias(this, 'KeyAlias', { aliasName: 'alias/uploads', targetKeyId: key.attrArn });

    const uploads = new s3.CfnBucket(this, 'Uploads', {
      bucketEncryption: {
        serverSideEncryptionConfiguration: [
          { serverSideEncryptionByDefault: { kmsMasterKeyId: key.attrArn, sseAlgorithm: 'aws:kms' } },
        ],
      },
      lifecycleConfiguration: { rules: [{ expirationInDays: 30, id: 'old', status: 'Enabled' }] },
      versioningConfiguration: { status: 'Enabled' },
    });
    new s3.CfnBucketPolicy(this, 'UploadsPolicy', {
      bucket: uploads.ref,
      policyDocument: statement('s3:GetObject', cdk.Fn.join('', [uploads.attrArn, '/*'])),
    });

    const failed = new sqs.CfnQueue(this, 'Failed', { messageRetentionPeriod: 1209600 });
    const jobs = new sqs.CfnQueue(this, 'Jobs', {
      kmsMasterKeyId: key.ref,
      redrivePolicy: { deadLetterTargetArn: failed.attrArn, maxReceiveCount: 3 },
      visibilityTimeout: 120,
    });
    const topic = new sns.CfnTopic(this, 'Topic', { displayName: 'Uploads', kmsMasterKeyId: key.ref });
    new sns.CfnSubscription(this, 'JobsHearUploads', {
      endpoint: jobs.attrArn,
      protocol: 'sqs',
      rawMessageDelivery: true,
      topicArn: topic.ref,
    });
    new sqs.CfnQueuePolicy(this, 'JobsPolicy', {
      policyDocument: statement('sqs:SendMessage', jobs.attrArn),
      queues: [jobs.ref],
    });

    const table = new dynamodb.CfnTable(this, 'Table', {
      attributeDefinitions: [
        { attributeName: 'pk', attributeType: 'S' },
        { attributeName: 'sk', attributeType: 'S' },
      ],
      billingMode: 'PAY_PER_REQUEST',
      keySchema: [
        { attributeName: 'pk', keyType: 'HASH' },
        { attributeName: 'sk', keyType: 'RANGE' },
      ],
    });

    const workerRole = new iam.CfnRole(this, 'WorkerRole', { assumeRolePolicyDocument: assumedBy('lambda.amazonaws.com') });
    new iam.CfnPolicy(this, 'WorkerPolicy', {
      policyDocument: statement(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'dynamodb:PutItem'], [jobs.attrArn, table.attrArn]),
      policyName: 'worker',
      roles: [workerRole.ref],
    });
    const readerRole = new iam.CfnRole(this, 'ReaderRole', { assumeRolePolicyDocument: assumedBy('lambda.amazonaws.com') });
    new iam.CfnPolicy(this, 'ReaderPolicy', {
      policyDocument: statement('dynamodb:Query', table.attrArn),
      policyName: 'reader',
      roles: [readerRole.ref],
    });

    const workerLogs = new logs.CfnLogGroup(this, 'WorkerLogs', { retentionInDays: 14 });
    const readerLogs = new logs.CfnLogGroup(this, 'ReaderLogs', { retentionInDays: 14 });
    const worker = new lambda.CfnFunction(this, 'Worker', {
      code: { zipFile: 'exports.handler = async () => {};' },
      environment: { variables: { TABLE: table.ref, UPLOADS: uploads.ref } },
      handler: 'index.handler',
      loggingConfig: { logGroup: workerLogs.ref },
      memorySize: 512,
      role: workerRole.attrArn,
      runtime: 'nodejs22.x',
      timeout: 60,
    });
    const reader = new lambda.CfnFunction(this, 'Reader', {
      code: { zipFile: 'exports.handler = async () => {};' },
      environment: { variables: { TABLE: table.ref } },
      handler: 'index.handler',
      loggingConfig: { logGroup: readerLogs.ref },
      role: readerRole.attrArn,
      runtime: 'nodejs22.x',
    });
    new lambda.CfnEventSourceMapping(this, 'JobsToWorker', {
      batchSize: 10,
      eventSourceArn: jobs.attrArn,
      functionName: worker.ref,
    });
    const rule = new events.CfnRule(this, 'Nightly', {
      scheduleExpression: 'cron(0 3 * * ? *)',
      targets: [{ arn: reader.attrArn, id: 'Reader' }],
    });
    new lambda.CfnPermission(this, 'NightlyMayCallReader', {
      action: 'lambda:InvokeFunction',
      functionName: reader.attrArn,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });

    new logs.CfnMetricFilter(this, 'Errors', {
      filterPattern: 'ERROR',
      logGroupName: workerLogs.ref,
      metricTransformations: [{ metricName: 'errors', metricNamespace: 'Uploads', metricValue: '1' }],
    });
    const alarm = (name: string, dimension: string, value: string, metric: string, namespace: string) =>
      new cloudwatch.CfnAlarm(this, name, {
        comparisonOperator: 'GreaterThanThreshold',
        dimensions: [{ name: dimension, value }],
        evaluationPeriods: 3,
        metricName: metric,
        namespace,
        period: 300,
        statistic: 'Maximum',
        threshold: 10,
      });
    alarm('Backlog', 'QueueName', jobs.attrQueueName, 'ApproximateNumberOfMessagesVisible', 'AWS/SQS');
    alarm('JobsFail', 'QueueName', failed.attrQueueName, 'ApproximateNumberOfMessagesVisible', 'AWS/SQS');
    alarm('WorkerFails', 'FunctionName', worker.ref, 'Errors', 'AWS/Lambda');
  }
}

bench('services', {}, (app) => {
  new Services(app, 'Services');
});
