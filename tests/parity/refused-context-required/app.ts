// SPDX-License-Identifier: Apache-2.0
// A value of the context that must be there.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
new Stack(app, app.node.getContext('name-of-the-stack'));
app.synth();
