// SPDX-License-Identifier: Apache-2.0
// An import needs an export.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Stack');
const output = new CfnOutput(stack, 'Output', {value: 'x'});
new CfnOutput(new Stack(app, 'Other'), 'Import', {value: output.importValue});
app.synth();
