// SPDX-License-Identifier: Apache-2.0
// The permissions of an imported function of an unknown account cannot be changed.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App();
const stack = new Stack(app, 'Stack');
const fn = lambda.Function.fromFunctionArn(stack, 'Fn', 'arn:aws:lambda:eu-west-1:111111111111:function:f');
fn.grantInvoke(new iam.ServicePrincipal('sns.amazonaws.com'));
app.synth();
