// SPDX-License-Identifier: Apache-2.0
// Aspects: order by priority and by scope, aspects that add constructs, that run once for each construct.
import {App, AspectPriority, Aspects, CfnResource, IAspect, Stack, Tags} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct, IConstruct} from 'constructs';

class Note implements IAspect {
  constructor(private readonly text: string) {}

  public visit(node: IConstruct): void {
    if (node instanceof CfnResource) {
      const notes = (node.getMetadata('notes') ?? []) as string[];
      node.addMetadata('notes', [...notes, this.text]);
    }
  }
}

class AddCompanion implements IAspect {
  public visit(node: IConstruct): void {
    if (node instanceof sqs.CfnQueue && node.node.id === 'Queue') {
      new sqs.CfnQueue(node.node.scope as Construct, 'Companion', {queueName: `${node.node.path.replace(/\//g, '-')}`});
    }
  }
}

const app = new App();
const stack = new Stack(app, 'Aspects');
const outer = new Construct(stack, 'Outer');
const inner = new Construct(outer, 'Inner');
const queue = new sqs.CfnQueue(inner, 'Queue');
new sqs.CfnQueue(stack, 'Other');

Aspects.of(queue).add(new Note('on the queue'));
Aspects.of(inner).add(new Note('inner default'));
Aspects.of(outer).add(new Note('outer default'));
Aspects.of(app).add(new Note('app default'));
Aspects.of(inner).add(new Note('inner mutating'), {priority: AspectPriority.MUTATING});
Aspects.of(outer).add(new Note('outer readonly'), {priority: AspectPriority.READONLY});
Aspects.of(queue).add(new Note('early'), {priority: 1});
Aspects.of(stack).add(new Note('between'), {priority: 300});
const shared = new Note('shared');
Aspects.of(outer).add(shared);
Aspects.of(inner).add(shared);
Aspects.of(outer).add(new AddCompanion(), {priority: AspectPriority.MUTATING});
Tags.of(outer).add('tag', 'value');
app.synth();
