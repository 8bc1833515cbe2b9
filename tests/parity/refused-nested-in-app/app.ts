// SPDX-License-Identifier: Apache-2.0
// A nested stack stands in a stack.
import {App, NestedStack} from 'aws-cdk-lib';

const app = new App();
new NestedStack(app, 'Nested');
app.synth();
