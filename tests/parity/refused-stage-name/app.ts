// SPDX-License-Identifier: Apache-2.0
// The name of a stage follows rules as well.
import {App, Stage} from 'aws-cdk-lib';

const app = new App();
new Stage(app, 'not valid!');
app.synth();
