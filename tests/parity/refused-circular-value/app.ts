// SPDX-License-Identifier: Apache-2.0
// A value that is made of itself.
import {App, CfnOutput, Lazy, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Stack');
const value: string = Lazy.string({produce: () => `x${value}`});
new CfnOutput(stack, 'Output', {value});
app.synth();
