// SPDX-License-Identifier: Apache-2.0
// A logical id has letters and digits: an id without any of them leads to none.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
new sqs.CfnQueue(new Stack(app, 'Stack'), '-é-');
app.synth();
