// SPDX-License-Identifier: Apache-2.0
// A rule takes events of a pattern, or runs by a schedule.
import {App, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';

const app = new App();
new events.Rule(new Stack(app, 'Stack'), 'Rule');
app.synth();
