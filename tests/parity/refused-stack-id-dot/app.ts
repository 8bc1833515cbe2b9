// SPDX-License-Identifier: Apache-2.0
// The id of a stack becomes its name, so it follows the rules of names.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
new Stack(app, 'With.Dot');
app.synth();
