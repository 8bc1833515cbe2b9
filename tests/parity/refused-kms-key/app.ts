// SPDX-License-Identifier: Apache-2.0
// A key has a usage that its kind allows.
import {App, Stack} from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new App();
const stack = new Stack(app, 'Stack');
new kms.Key(stack, 'Key', {keySpec: kms.KeySpec.HMAC_256, keyUsage: kms.KeyUsage.SIGN_VERIFY});
app.synth();
