// SPDX-License-Identifier: Apache-2.0
// Three stacks in a circle of declared dependencies.
import {App, Stack} from 'aws-cdk-lib';

const app = new App();
const first = new Stack(app, 'First');
const second = new Stack(app, 'Second');
const third = new Stack(app, 'Third');
first.addStackDependency(second);
second.addStackDependency(third);
third.addStackDependency(first);
app.synth();
