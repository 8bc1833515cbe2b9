// SPDX-License-Identifier: Apache-2.0
// The aliases of AWS are not those of a program.
import {App, Stack} from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new App();
const stack = new Stack(app, 'Stack');
new kms.Key(stack, 'Key', {alias: 'alias/aws/mine'});
app.synth();
