// SPDX-License-Identifier: Apache-2.0
// The name of a dashboard has no blanks.
import {App, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111122223333', region: 'eu-west-1'}});
new cloudwatch.Dashboard(stack, 'Dashboard', {dashboardName: 'my dashboard'});
app.synth();
