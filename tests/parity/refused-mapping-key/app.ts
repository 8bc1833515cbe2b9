// SPDX-License-Identifier: Apache-2.0
// A key that a lazy mapping does not have.
import {App, CfnMapping, CfnOutput, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Stack');
const mapping = new CfnMapping(stack, 'Map', {lazy: true, mapping: {known: {key: 'value'}}});
new CfnOutput(stack, 'Output', {value: mapping.findInMap('unknown', 'key')});
app.synth();
