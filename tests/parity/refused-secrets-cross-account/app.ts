// SPDX-License-Identifier: Apache-2.0
// Another account cannot use the key of the account.
import {App, SecretValue, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111111111111', region: 'eu-west-1'}});
const secret = new secretsmanager.Secret(stack, 'Secret');
secret.grantRead(new iam.AccountPrincipal('222222222222'));
app.synth();
