// SPDX-License-Identifier: Apache-2.0
// The default bus is there already.
import {App, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';

const app = new App();
new events.EventBus(new Stack(app, 'Stack'), 'Bus', {eventBusName: 'default'});
app.synth();
