// SPDX-License-Identifier: Apache-2.0
// An alarm does not watch a search.
import {App, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111122223333', region: 'eu-west-1'}});
const metric = new cloudwatch.SearchExpression({expression: 'SEARCH(x)'});
new cloudwatch.Alarm(stack, 'Alarm', {evaluationPeriods: 1, metric, threshold: 1});
app.synth();
