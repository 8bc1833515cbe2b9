// SPDX-License-Identifier: Apache-2.0
// Security groups need a VPC.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App();
const stack = new Stack(app, 'Stack');
new lambda.Function(stack, 'Fn', {
  allowAllOutbound: false, code: lambda.Code.fromInline('x'), handler: 'x', runtime: lambda.Runtime.PYTHON_3_13,
});
app.synth();
