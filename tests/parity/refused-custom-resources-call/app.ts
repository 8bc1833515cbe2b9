// SPDX-License-Identifier: Apache-2.0
// A call that creates needs a physical id.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as cr from 'aws-cdk-lib/custom-resources';

const app = new App();
const stack = new Stack(app, 'Stack');
new cr.AwsCustomResource(stack, 'Resource', {
  onCreate: {service: 'S3', action: 'listBuckets'},
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: ['*']}),
});
app.synth();
