// SPDX-License-Identifier: Apache-2.0
// A partial ARN is not a complete one.
import {App, SecretValue, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111111111111', region: 'eu-west-1'}});
secretsmanager.Secret.fromSecretCompleteArn(
  stack, 'Secret', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:name');
app.synth();
