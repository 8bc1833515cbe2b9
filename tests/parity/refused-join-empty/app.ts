// SPDX-License-Identifier: Apache-2.0
// Fn.join needs at least one value.
import {App, CfnOutput, Fn, Stack} from 'aws-cdk-lib';

const app = new App();
new CfnOutput(new Stack(app, 'Stack'), 'Output', {value: Fn.join('-', [])});
app.synth();
