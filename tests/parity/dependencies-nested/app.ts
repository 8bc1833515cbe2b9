// SPDX-License-Identifier: Apache-2.0
// Dependencies across nested stacks and stacks, and dependables of one's own.
import {App, NestedStack, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct, Dependable, DependencyGroup, IConstruct} from 'constructs';

class Facade extends Construct {
  public readonly hidden: sqs.CfnQueue;
  public readonly main: sqs.CfnQueue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.hidden = new sqs.CfnQueue(this, 'Hidden');
    this.main = new sqs.CfnQueue(this, 'Main');
    const roots: IConstruct[] = [this.main];
    Dependable.implement(this, {dependencyRoots: roots});
  }
}

const app = new App();
const stack = new Stack(app, 'Stack');
const facade = new Facade(stack, 'Facade');
new sqs.CfnQueue(stack, 'OnFacade').node.addDependency(facade);
const group = new DependencyGroup(facade);
group.add(new sqs.CfnQueue(stack, 'InGroup'));
new sqs.CfnQueue(stack, 'OnGroup').node.addDependency(group);

const one = new NestedStack(stack, 'One');
const two = new NestedStack(stack, 'Two');
const inOne = new sqs.CfnQueue(one, 'Queue');
const deepInOne = new sqs.CfnQueue(new NestedStack(one, 'Deep'), 'Queue');
new sqs.CfnQueue(two, 'OnSibling').addResourceDependency(inOne);
new sqs.CfnQueue(two, 'OnDeep').node.addDependency(deepInOne);
new sqs.CfnQueue(one, 'OnOwnDeep').addResourceDependency(deepInOne);
new sqs.CfnQueue(one, 'OnParentResource').node.addDependency(facade);
const three = new NestedStack(stack, 'Three');
new sqs.CfnQueue(three, 'Queue');
three.node.addDependency(two);
const construct = new Construct(stack, 'Construct');
new NestedStack(construct, 'Inside');
new sqs.CfnQueue(stack, 'OnConstruct').node.addDependency(construct);

const other = new Stack(app, 'Other');
const otherNested = new NestedStack(other, 'Nested');
new sqs.CfnQueue(otherNested, 'Queue').addResourceDependency(inOne);
const third = new Stack(app, 'Third');
new sqs.CfnQueue(third, 'Queue').node.addDependency(otherNested);
app.synth();
