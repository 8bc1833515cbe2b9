// SPDX-License-Identifier: Apache-2.0
// A stack name has at most 128 characters.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
new Stack(app, 'Named', {stackName: 'n'.repeat(129)});
app.synth();
