// SPDX-License-Identifier: Apache-2.0
// Names made from the place in the tree, for uses outside of logical ids.
import {App, CfnResource, Names, NestedStack, Stack, Stage} from 'aws-cdk-lib';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Names', {stackName: 'stack-name'});
const group = new Construct(stack, 'Some Group');
const leaf = new Construct(group, 'Leaf.With-Signs_1');
const hidden = new Construct(new Construct(stack, 'Default'), 'Resource');
const long = new Construct(
    new Construct(
        stack,
        'Very' +
            'Long'.repeat(30)
    ),
    'Name' +
        'More'.repeat(40)
);
const inStage = new Construct(new Stack(new Stage(app, 'Prod'), 'Stack'), 'Inside');
const inNested = new Construct(new NestedStack(stack, 'Nested'), 'Inside');
const twice = new Construct(new Construct(stack, 'Twice'), 'Twice');

const all: {[id: string]: Construct} = {
  Stack: stack,
  Group: group,
  Leaf: leaf,
  Hidden: hidden,
  Long: long,
  Stage: inStage,
  Nested: inNested,
  Again: twice
};
for (const [id, construct] of Object.entries(all)) {
  new CfnResource(stack, `Of${id}`, {
    type: 'Custom::Names',
    properties: {
      uniqueId: Names.uniqueId(construct),
      nodeUniqueId: Names.nodeUniqueId(construct.node),
      resourceName: Names.uniqueResourceName(construct, {}),
      short: Names.uniqueResourceName(construct, {maxLength: 24}),
      odd: Names.uniqueResourceName(construct, {maxLength: 31, separator: '-'}),
      special: Names.uniqueResourceName(construct, {allowedSpecialCharacters: '_.-', separator: '/'}),
      path: construct.node.path,
      addr: construct.node.addr,
    },
  });
}
app.synth();
