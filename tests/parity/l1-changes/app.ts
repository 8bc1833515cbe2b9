// SPDX-License-Identifier: Apache-2.0
// Typed resources after their creation: properties that are read, set, changed and unset; tags; attributes.
import {App, CfnOutput, Fn, Stack} from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Changes');
const bucket = new s3.CfnBucket(
    stack, 'Bucket',
    {bucketName: 'before', accessControl: 'Private', websiteConfiguration: {indexDocument: 'index.html'}}
);
new CfnOutput(stack, 'Before', {value: bucket.bucketName ?? 'none'});
bucket.bucketName = 'after';
bucket.accessControl = undefined;
bucket.versioningConfiguration = {
  status: 'Enabled'
};
bucket.websiteConfiguration = {
  indexDocument: 'other.html',
  errorDocument: 'error.html'
};
bucket.tags.setTag('set', 'later');
bucket.tags.setTag('removed', 'soon');
bucket.tags.removeTag('removed', 100);
new CfnOutput(stack, 'After', {value: bucket.bucketName});
const table = new dynamodb.CfnTable(stack, 'Table', {keySchema: [{attributeName: 'id', keyType: 'HASH'}]});
table.attributeDefinitions = [{attributeName: 'id', attributeType: 'S'}];
table.keySchema =
    [...(table.keySchema as dynamodb.CfnTable.KeySchemaProperty[]), {attributeName: 'range', keyType: 'RANGE'}];
table.billingMode = 'PAY_PER_REQUEST';
const queue = new sqs.CfnQueue(stack, 'Queue');
queue.queueName = Fn.join('-', ['q', bucket.ref]);
queue.delaySeconds = 0;
queue.redrivePolicy = {
  deadLetterTargetArn: table.attrArn
};
new CfnOutput(stack, 'Attributes', {
  value: Fn.join(
      '|',
      [
        bucket.attrArn, bucket.attrDomainName, bucket.attrDualStackDomainName, bucket.attrRegionalDomainName,
        bucket.attrWebsiteUrl, table.attrStreamArn, queue.attrQueueUrl
      ]
  )
});
new CfnOutput(stack, 'ByName', {value: bucket.getAtt('Arn').toString()});
new CfnOutput(stack, 'Type', {value: `${bucket.cfnResourceType} ${s3.CfnBucket.CFN_RESOURCE_TYPE_NAME}`});
app.synth();
