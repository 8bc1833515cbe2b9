// SPDX-License-Identifier: Apache-2.0
// A secret is not replicated to its own region.
import {App, SecretValue, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111111111111', region: 'eu-west-1'}});
new secretsmanager.Secret(stack, 'Secret', {replicaRegions: [{region: 'eu-west-1'}]});
app.synth();
