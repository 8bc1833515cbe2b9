// SPDX-License-Identifier: Apache-2.0
// Stacks that come near to what CloudFormation takes.
import {App, CfnResource, NestedStack, Stack} from 'aws-cdk-lib';

const app = new App();
function fill(stack: Stack, resources: number) {
  for (let i = 0; i < resources; ++i) new CfnResource(stack, 'R' + i, {type: 'Custom::R'});
}
fill(new Stack(app, 'Below'), 7);
fill(new Stack(app, 'At'), 8);
fill(new NestedStack(new Stack(app, 'Top'), 'Nested'), 10);
app.synth();
