// SPDX-License-Identifier: Apache-2.0
// The context asks for both forms of references: an export that nothing imports any more, and an output that is read.
import {App, CfnResource, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const producer = new Stack(app, 'Producer');
const queue = new sqs.CfnQueue(producer, 'Queue');
const endpoint = new ec2.CfnVPCEndpoint(producer, 'Endpoint', {vpcId: 'vpc-1', serviceName: 'com.amazonaws.s3'});
const consumer = new Stack(app, 'Consumer');
new CfnResource(consumer, 'Uses', {
  type: 'Custom::Uses',
  properties: {arn: queue.attrArn, name: queue.attrQueueName, list: endpoint.attrDnsEntries, again: queue.attrArn},
});
const second = new Stack(app, 'Second');
new sqs.CfnQueue(second, 'Queue', {queueName: queue.attrQueueName});
app.synth();
