// SPDX-License-Identifier: Apache-2.0
// A duration is not negative, and is not converted to a fraction by accident.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
new sqs.Queue(new Stack(app, 'Stack'), 'Queue', {visibilityTimeout: Duration.millis(1500)});
app.synth();
