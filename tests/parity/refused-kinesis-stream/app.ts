// SPDX-License-Identifier: Apache-2.0
// Records are kept a year at most.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';

const app = new App();
const stack = new Stack(app, 'Stack');
new kinesis.Stream(stack, 'Stream', {retentionPeriod: Duration.hours(8761)});
app.synth();
