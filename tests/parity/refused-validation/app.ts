// SPDX-License-Identifier: Apache-2.0
// Validations of constructs are collected and reported together.
import {App, Stack} from 'aws-cdk-lib';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Stack');
const one = new Construct(stack, 'One');
one.node.addValidation({validate: () => ['first problem', 'second problem']});
new Construct(stack, 'Two').node.addValidation({validate: () => []});
new Construct(stack, 'Three').node.addValidation({validate: () => ['third problem']});
app.synth();
