// SPDX-License-Identifier: Apache-2.0
// A nested stack cannot wait for the stack that it is part of.
import {App, NestedStack, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Parent');
const nested = new NestedStack(stack, 'Nested');
nested.addStackDependency(stack);
app.synth();
