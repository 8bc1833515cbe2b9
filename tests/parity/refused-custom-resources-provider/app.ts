// SPDX-License-Identifier: Apache-2.0
// The time of a provider is a multiple of its interval.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as cr from 'aws-cdk-lib/custom-resources';

const app = new App();
const stack = new Stack(app, 'Stack');
const handler = lambda.Function.fromFunctionName(stack, 'Handler', 'handler');
new cr.Provider(stack, 'Provider', {
  isCompleteHandler: handler,
  onEventHandler: handler,
  queryInterval: Duration.seconds(7),
  totalTimeout: Duration.minutes(1),
});
app.synth();
