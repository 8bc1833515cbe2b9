// SPDX-License-Identifier: Apache-2.0
// Policies that are judged when the template is written: all of them are reported.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Stack');
const service = new iam.ServicePrincipal('lambda.amazonaws.com');
const user = new iam.User(stack, 'User');
new iam.Policy(stack, 'Forced', {force: true});
new iam.Policy(stack, 'Principal', {
  users: [user], statements: [new iam.PolicyStatement({actions: ['a:b'], resources: ['*'], principals: [service]})]});
new iam.Policy(stack, 'NoResource', {users: [user], policyName: 'x', statements: [new iam.PolicyStatement({actions: ['a:b']})]});
new iam.Policy(stack, 'Sid', {
  policyName: 'y', statements: [new iam.PolicyStatement({sid: 'not plain', actions: ['a:b'], resources: ['*']})]});
new iam.ManagedPolicy(stack, 'Empty');
const role = new iam.Role(stack, 'Role', {
  assumedBy: service, inlinePolicies: {a: new iam.PolicyDocument({statements: [new iam.PolicyStatement({resources: ['*']})]})}});
role.assumeRolePolicy!.addStatements(new iam.PolicyStatement({actions: ['sts:AssumeRole']}));
app.synth();
