// SPDX-License-Identifier: Apache-2.0
// Secrets are rotated every 4 hours at most.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Stack');
const secret = new secretsmanager.Secret(stack, 'Secret');
secret.addRotationSchedule('Schedule', {
  automaticallyAfter: Duration.hours(3), hostedRotation: secretsmanager.HostedRotation.mysqlSingleUser(),
});
app.synth();
