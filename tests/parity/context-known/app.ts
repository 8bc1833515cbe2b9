// SPDX-License-Identifier: Apache-2.0
// Values of the context: of the program, of the environment and of constructs, and answers to lookups.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import {Construct} from 'constructs';

const app =
    new App({context: {fromApp: 'app', fromFile: 'app loses', number: 5}, postCliContext: {last: 'program wins'}});
const stack = new Stack(app, 'Known', {env: {account: '111111111111', region: 'eu-west-1'}});
stack.node.setContext('onStack', 'stack');
const group = new Construct(stack, 'Group');
group.node.setContext('fromApp', 'group');
const leaf = new Construct(group, 'Leaf');
for (const key of ['fromApp', 'fromFile', 'number', 'onStack', 'last', 'list', 'missing']) {
  new CfnOutput(stack, `OfLeaf${key}`, {value: stack.toJsonString({value: leaf.node.tryGetContext(key)})});
  new CfnOutput(stack, `OfStack${key}`, {value: stack.toJsonString({value: stack.node.tryGetContext(key)})});
}
new CfnOutput(stack, 'Required', {value: leaf.node.getContext('fromFile')});
new CfnOutput(stack, 'Zones', {value: stack.availabilityZones.join(',')});
new CfnOutput(stack, 'Ssm', {value: ssm.StringParameter.valueFromLookup(stack, '/a/b')});
app.synth();
