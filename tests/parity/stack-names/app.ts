// SPDX-License-Identifier: Apache-2.0
// Stack names, artifact ids and file names, as they follow from the tree.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import {Construct} from 'constructs';

const app = new App();
const stacks = [
  new Stack(app, 'Plain'),
  new Stack(app, 'With-Dash'),
  new Stack(app, 'With.Dot', {stackName: 'named-with-dash'}),
  new Stack(app, 'UnderScore', {stackName: 'given'}),
  new Stack(new Construct(app, 'Group'), 'Stack'),
  new Stack(new Construct(new Construct(app, 'Outer'), 'Inner'), 'Stack'),
  new Stack(new Construct(app, 'Same'), 'Same'),
  new Stack(new Construct(app, 'Ends-Stack'), 'Stack'),
  new Stack(
      new Construct(
          app,
          'Long' +
              'er'.repeat(60)
      ),
      'Stack' +
          'More'.repeat(20)
  ),
  new Stack(new Construct(app, 'Hidden'), 'Default'),
];
for (const stack of stacks) {
  new CfnOutput(stack, 'Name', {value: stack.stackName});
  new CfnOutput(stack, 'Artifact', {value: stack.artifactId});
  new CfnOutput(stack, 'File', {value: stack.templateFile});
  new CfnOutput(stack, 'Environment', {value: stack.environment});
  new CfnOutput(stack, 'Id', {value: stack.stackId});
}

// A stack inside of a stack is a stack of its own.
const outer = new Stack(app, 'Outside');
const inner = new Stack(outer, 'Inside');
new CfnOutput(outer, 'Own', {value: 'outer'});
new CfnOutput(inner, 'Own', {value: inner.stackName});
app.synth();
