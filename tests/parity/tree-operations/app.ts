// SPDX-License-Identifier: Apache-2.0
// What a program can ask the tree of constructs, and do to it.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct, ConstructOrder} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Tree');
const group = new Construct(stack, 'Group');
const inner = new Construct(group, 'Inner');
const queue = new sqs.CfnQueue(inner, 'Queue');
const resource = new sqs.CfnQueue(inner, 'Resource');
new sqs.CfnQueue(group, 'Removed');
const chosen = new sqs.CfnQueue(group, 'Chosen');
const paths = (constructs: Construct[]) => constructs.map((construct) => construct.node.path).join(' ');

new CfnOutput(
    stack, 'Removes', {value: `${group.node.tryRemoveChild('Removed')} ${group.node.tryRemoveChild('Removed')}`}
);
new CfnOutput(stack, 'Preorder', {value: paths(group.node.findAll() as Construct[])});
new CfnOutput(stack, 'Postorder', {value: paths(group.node.findAll(ConstructOrder.POSTORDER) as Construct[])});
new CfnOutput(stack, 'Scopes', {value: paths(queue.node.scopes.slice(1) as Construct[])});
new CfnOutput(stack, 'Children', {value: paths(group.node.children as Construct[])});
new CfnOutput(stack, 'Found', {value: group.node.findChild('Inner').node.path});
new CfnOutput(stack, 'NotFound', {value: `${group.node.tryFindChild('Nobody') === undefined}`});
new CfnOutput(stack, 'DefaultChild', {value: inner.node.defaultChild === resource ? 'the resource' : 'another'});
group.node.defaultChild = chosen;
new CfnOutput(stack, 'SetDefault', {value: group.node.defaultChild.node.id});
new CfnOutput(stack, 'Root', {value: `"${queue.node.root.node.path}"`});
new CfnOutput(stack, 'Relative', {value: `${Stack.of(queue).node.id} ${queue.node.id}`});
queue.node.addDependency(chosen);
new CfnOutput(stack, 'Depends', {value: paths(queue.node.dependencies as Construct[])});
new CfnOutput(stack, 'Address', {value: queue.node.addr});
new sqs.CfnQueue(group, 'Removed', {queueName: 'made again'});
app.synth();
