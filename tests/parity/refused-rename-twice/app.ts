// SPDX-License-Identifier: Apache-2.0
// One logical id renamed to two others.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Stack');
stack.renameLogicalId('Old', 'One');
stack.renameLogicalId('Old', 'Two');
app.synth();
