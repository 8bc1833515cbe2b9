// SPDX-License-Identifier: Apache-2.0
// References across stacks in the default form: an output that the consumer reads.
import {App, CfnOutput, CfnResource, Fn, Stack, Token} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const producer = new Stack(app, 'Producer');
const queue = new sqs.CfnQueue(producer, 'Queue');
const deep = new sqs.CfnQueue(new Construct(producer, 'Some'), 'Deep');
const endpoint = new ec2.CfnVPCEndpoint(producer, 'Endpoint', {vpcId: 'vpc-1', serviceName: 'com.amazonaws.s3'});
new CfnOutput(producer, 'Own', {value: 'own'});

const consumer = new Stack(app, 'Consumer');
new CfnResource(consumer, 'Uses', {
  type: 'Custom::Uses',
  properties: {
    arn: queue.attrArn,
    ref: queue.ref,
    again: queue.attrArn,
    concat: `${deep.attrArn}/*`,
    join: Fn.join('-', [deep.ref, 'x', queue.attrQueueName]),
    list: endpoint.attrDnsEntries,
    firstOfList: Fn.select(0, endpoint.attrDnsEntries),
    number: Token.asNumber(queue.getAtt('Number')),
    nested: {a: [{b: deep.attrQueueName}]},
  },
});
// A second consumer of the same value shares the output.
const second = new Stack(app, 'Second', {stackName: 'second-stack'});
new sqs.CfnQueue(second, 'Queue', {queueName: queue.attrQueueName});
new CfnOutput(second, 'Output', {value: queue.attrArn});

// A chain, and a stack that comes before its producer in the tree.
const third = new Stack(app, 'AThird');
new sqs.CfnQueue(third, 'Queue', {queueName: `${second.stackName}-x`});
const before = new Stack(app, 'Before');
const after = new Stack(app, 'After', {stackName: 'after-name'});
const late = new sqs.CfnQueue(after, 'Late');
new sqs.CfnQueue(before, 'Queue', {queueName: late.attrQueueName});

// The attributes of a stack itself.
new CfnResource(third, 'StackValues', {
  type: 'Custom::Values',
  properties: {
    id: second.stackId,
    name: second.stackName,
    region: second.region,
    account: second.account,
    partition: second.partition,
    suffix: second.urlSuffix
  },
});
app.synth();
