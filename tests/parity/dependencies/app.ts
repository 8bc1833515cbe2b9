// SPDX-License-Identifier: Apache-2.0
// Dependencies between resources, constructs, groups, stacks and nested stacks; the order in DependsOn.
import {App, CfnResource, NestedStack, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct, DependencyGroup} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Dependencies');

// Sorted by path with the collation of the locale: signs, digits, letters without regard to case, then lower before
// upper.
const ids = [
  'b', 'T',   'U',   'a',   'Z',   'B',   '1',  '10', '2',  '_x', '-x',  'é',   'e',
  'f', 'A.b', 'A b', 'A_b', 'A-b', 'A+b', 'aB', 'Ab', 'AB', 'ab', 'x~y', 'x|y', 'x$y'
];
const targets = new Construct(stack, 'Targets');
const collated = new sqs.CfnQueue(stack, 'Collated');
for (const id of ids) {
  collated.addResourceDependency(new sqs.CfnQueue(targets, id));
}

// A single one; twice the same; a reference and a dependency.
const one = new sqs.CfnQueue(stack, 'One');
const two = new sqs.CfnQueue(stack, 'Two');
two.addResourceDependency(one);
two.addResourceDependency(one);
const three = new sqs.CfnQueue(stack, 'Three', {queueName: two.attrQueueName});
three.addResourceDependency(two);
three.addResourceDependency(one);
three.removeResourceDependency(one);
const four = new sqs.CfnQueue(stack, 'Four');
four.addResourceDependency(one);
four.replaceDependency(one, three);

// Between constructs: each resource of the source depends on each of the target.
const source = new Construct(stack, 'Source');
new sqs.CfnQueue(source, 'First');
new sqs.CfnQueue(new Construct(source, 'Inner'), 'Second');
const target = new Construct(stack, 'Target');
new sqs.CfnQueue(target, 'First');
new sqs.CfnQueue(new Construct(target, 'Inner'), 'Second');
source.node.addDependency(target);
new sqs.CfnQueue(source, 'AddedLater');
new sqs.CfnQueue(target, 'AddedLater');

// A group, and a group that grows.
const group = new DependencyGroup(one, target);
const waits = new sqs.CfnQueue(stack, 'Waits');
waits.node.addDependency(group);
group.add(four);

// A construct that is the parent of the target is fine, the other way round is not tried here.
const parent = new Construct(stack, 'Parent');
const child = new sqs.CfnQueue(parent, 'Child');
const sibling = new sqs.CfnQueue(parent, 'Sibling');
sibling.node.addDependency(child, one);
const empty = new Construct(stack, 'Empty');
sibling.node.addDependency(empty);
empty.node.addDependency(one);

// DependsOn by an override wins.
const overridden = new CfnResource(stack, 'Overridden', {type: 'Custom::Overridden'});
overridden.addResourceDependency(one);
overridden.addOverride('DependsOn', ['Two', 'Three']);

// To and from a nested stack, and inside of it.
const nested = new NestedStack(stack, 'Nested');
const inNested = new sqs.CfnQueue(nested, 'Queue');
const inNestedToo = new sqs.CfnQueue(nested, 'Other');
inNestedToo.addResourceDependency(inNested);
const onNested = new sqs.CfnQueue(stack, 'OnNested');
onNested.node.addDependency(nested);
const onInside = new sqs.CfnQueue(stack, 'OnInside');
onInside.addResourceDependency(inNested);
const other = new NestedStack(stack, 'OtherNested');
new sqs.CfnQueue(other, 'Queue').addResourceDependency(one);
other.addStackDependency(nested);

// Between stacks.
const later = new Stack(app, 'Later');
const inLater = new sqs.CfnQueue(later, 'Queue');
inLater.addResourceDependency(one);
const last = new Stack(app, 'ALast');
new sqs.CfnQueue(last, 'Queue');
last.addStackDependency(later, 'because');
last.addStackDependency(stack);
const byNode = new Stack(app, 'ByNode');
new sqs.CfnQueue(byNode, 'Queue').node.addDependency(target);
const byStackNode = new Stack(app, 'ByStackNode');
new sqs.CfnQueue(byStackNode, 'Queue');
byStackNode.node.addDependency(later);
app.synth();
