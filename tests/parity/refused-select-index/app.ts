// SPDX-License-Identifier: Apache-2.0
// Fn.select needs an index inside of the list.
import {App, CfnOutput, Fn, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Stack');
new CfnOutput(stack, 'Output', {value: Fn.select(5, ['a', 'b'])});
app.synth();
