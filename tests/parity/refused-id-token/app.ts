// SPDX-License-Identifier: Apache-2.0
// An id must be known when the construct is created.
import {App, Aws, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
new sqs.CfnQueue(new Stack(app, 'Unknown'), `Queue-${Aws.REGION}`);
app.synth();
