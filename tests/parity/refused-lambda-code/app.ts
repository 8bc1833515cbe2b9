// SPDX-License-Identifier: Apache-2.0
// Code of a compiled runtime cannot stand in the template.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App();
const stack = new Stack(app, 'Stack');
new lambda.Function(stack, 'Fn', {code: lambda.Code.fromInline('x'), handler: 'x', runtime: lambda.Runtime.JAVA_21});
app.synth();
