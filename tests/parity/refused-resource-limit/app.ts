// SPDX-License-Identifier: Apache-2.0
// More resources than a template can hold, here with a lower limit.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Full');
for (let i = 0; i < 6; ++i) {
  new sqs.CfnQueue(stack, `Queue${i}`);
}
app.synth();
