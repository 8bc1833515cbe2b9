// SPDX-License-Identifier: Apache-2.0
// Not each type can be saved when it is removed.
import {App, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
new sqs.CfnQueue(new Stack(app, 'Stack'), 'Queue').applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
app.synth();
