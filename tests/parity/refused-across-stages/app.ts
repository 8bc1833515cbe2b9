// SPDX-License-Identifier: Apache-2.0
// A dependency on a stack of another stage.
import {App, Stack, Stage} from 'aws-cdk-lib';

const app = new App();
const beta = new Stack(new Stage(app, 'Beta'), 'Stack');
const prod = new Stack(new Stage(app, 'Prod'), 'Stack');
prod.addStackDependency(beta);
app.synth();
