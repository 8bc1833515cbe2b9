// SPDX-License-Identifier: Apache-2.0
// Functions of conditions need members.
import {App, CfnCondition, Fn, Stack} from 'aws-cdk-lib';

const app = new App();
new CfnCondition(new Stack(app, 'Stack'), 'Condition', {expression: Fn.conditionAnd()});
app.synth();
