// SPDX-License-Identifier: Apache-2.0
// Nested stacks: references down, up, between siblings, over two levels; parameters and outputs that arise from them.
import {App, CfnOutput, CfnResource, Duration, NestedStack, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Parent');
const queue = new sqs.CfnQueue(stack, 'Queue');
const topic = new sns.CfnTopic(stack, 'Topic');

// Down
const down = new NestedStack(stack, 'Down');
new CfnResource(down, 'Uses', {
  type: 'Custom::Uses',
  properties: {arn: queue.attrArn, ref: queue.ref, again: queue.attrArn, concat: `x-${queue.attrQueueName}`}
});

// Up
const up = new NestedStack(stack, 'Up', {description: 'A nested stack'});
const inner = new sqs.CfnQueue(up, 'Inner');
new CfnOutput(stack, 'InnerArn', {value: inner.attrArn});
new CfnOutput(stack, 'InnerRef', {value: inner.ref});

// Between siblings
const sibling = new NestedStack(stack, 'Sibling');
new CfnResource(sibling, 'Uses', {type: 'Custom::Uses', properties: {arn: inner.attrArn}});

// Two levels
const outer = new NestedStack(new Construct(stack, 'Group'), 'Outer');
const deep = new NestedStack(outer, 'Deep');
const deepTopic = new sns.CfnTopic(deep, 'Topic', {displayName: queue.attrQueueName});
new CfnOutput(stack, 'DeepTopic', {value: deepTopic.ref});
new sqs.CfnQueue(outer, 'Queue', {queueName: deepTopic.attrTopicName});
new CfnResource(deep, 'FromSibling', {type: 'Custom::Uses', properties: {arn: inner.attrArn}});

// Everything that can be given
const all = new NestedStack(stack, 'All', {
  description: 'With all properties',
  notificationArns: [topic.ref, 'arn:aws:sns:us-east-1:111111111111:topic'],
  parameters: {Given: 'value', Token: queue.ref},
  removalPolicy: RemovalPolicy.RETAIN,
  suppressTemplateIndentation: true,
  timeout: Duration.minutes(15),
});
all.setParameter('Later', 'set');
all.setParameter('Given', 'changed');
new sqs.CfnQueue(all, 'Queue');
new CfnResource(all, 'Self', {
  type: 'Custom::Self',
  properties:
      {id: all.stackId, name: all.stackName, region: all.region, parent: stack.stackName, parentId: stack.stackId}
});
new CfnOutput(stack, 'NestedId', {value: all.stackId});
new CfnOutput(stack, 'NestedName', {value: all.stackName});

// Lists
const endpoint = new ec2.CfnVPCEndpoint(stack, 'Endpoint', {vpcId: 'vpc-1', serviceName: 's'});
const lists = new NestedStack(stack, 'Lists');
new CfnResource(lists, 'Uses', {type: 'Custom::Uses', properties: {down: endpoint.attrDnsEntries}});
const nestedEndpoint = new ec2.CfnVPCEndpoint(lists, 'Endpoint', {vpcId: 'vpc-1', serviceName: 's'});
new CfnResource(stack, 'ListUp', {type: 'Custom::Uses', properties: {up: nestedEndpoint.attrDnsEntries}});

// A resource with what the parent chose for it
(all.nestedStackResource as CfnResource).addMetadata('note', 'nested');

// Into and out of another top level stack
const other = new Stack(app, 'Other');
new CfnResource(other, 'Uses', {type: 'Custom::Uses', properties: {arn: inner.attrArn, deep: deepTopic.ref}});
const otherNested = new NestedStack(other, 'Nested');
new CfnResource(
    otherNested, 'Uses', {type: 'Custom::Uses', properties: {queue: queue.attrArn, inner: inner.attrQueueName}}
);
app.synth();
