// SPDX-License-Identifier: Apache-2.0
// A text is no value of a resource: it needs a name to be exported.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
new Stack(app, 'Stack').exportValue('just text');
app.synth();
