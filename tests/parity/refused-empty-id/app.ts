// SPDX-License-Identifier: Apache-2.0
// Only the root of the tree may have an empty id.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
new sqs.CfnQueue(new Stack(app, 'Nameless'), '');
app.synth();
