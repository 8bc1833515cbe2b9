// SPDX-License-Identifier: Apache-2.0
// Exports and imports that pass through nested stacks.
import {App, CfnOutput, CfnResource, NestedStack, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const producer = new Stack(app, 'Producer');
const top = new sqs.CfnQueue(producer, 'Top');
const nested = new NestedStack(producer, 'Nested');
const inner = new sqs.CfnQueue(nested, 'Inner');
const deep = new sqs.CfnQueue(new NestedStack(nested, 'Deep'), 'Queue');
const endpoint = new ec2.CfnVPCEndpoint(nested, 'Endpoint', {vpcId: 'vpc-1', serviceName: 's'});
const consumer = new Stack(app, 'Consumer');
new CfnOutput(consumer, 'Inner', {value: inner.attrArn});
new CfnOutput(consumer, 'Deep', {value: deep.attrQueueName});
new CfnResource(consumer, 'List', {type: 'Custom::List', properties: {list: endpoint.attrDnsEntries}});
const nestedConsumer = new NestedStack(consumer, 'Nested');
new CfnResource(
    nestedConsumer, 'Uses',
    {type: 'Custom::Uses', properties: {top: top.attrArn, inner: inner.attrArn, deep: deep.attrArn}}
);
const deepConsumer = new NestedStack(nestedConsumer, 'Deep');
new CfnResource(
    deepConsumer, 'Uses', {type: 'Custom::Uses', properties: {deep: deep.ref, list: endpoint.attrDnsEntries}}
);
app.synth();
