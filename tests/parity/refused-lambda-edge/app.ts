// SPDX-License-Identifier: Apache-2.0
// A version for the edge must not have environment variables; that is known at synthesis.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App();
const stack = new Stack(app, 'Stack');
const fn = new lambda.Function(stack, 'Fn', {
  code: lambda.Code.fromInline('x'), environment: {KEY: 'value'}, handler: 'x', runtime: lambda.Runtime.PYTHON_3_13,
});
new iam.ManagedPolicy(stack, 'Policy', {statements: [new iam.PolicyStatement({actions: ['lambda:GetFunction'], resources: [fn.currentVersion.edgeArn]})]});
app.synth();
