// SPDX-License-Identifier: Apache-2.0
// A stack name has letters, digits and dashes, and starts with a letter.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
new Stack(app, 'Named', {stackName: 'not_a_name'});
app.synth();
