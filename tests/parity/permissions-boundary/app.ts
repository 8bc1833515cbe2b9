// SPDX-License-Identifier: Apache-2.0
// A permissions boundary for all roles and users of an app, a stage, a stack or a construct.
import {App, CfnResource, PermissionsBoundary, Stack, Stage} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import {Construct} from 'constructs';

const app = new App();
function fill(scope: Construct) {
  new iam.Role(scope, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
  new iam.User(scope, 'User');
  new iam.CfnRole(scope, 'CfnRole', {assumeRolePolicyDocument: {}});
  new iam.CfnUser(scope, 'Own', {permissionsBoundary: 'its-own'});
  new CfnResource(scope, 'Raw', {type: 'AWS::IAM::Role'});
  new iam.Group(scope, 'Group');
}
fill(new Stack(app, 'FromName', {permissionsBoundary: PermissionsBoundary.fromName('boundary')}));
fill(new Stack(
    app, 'FromArn', {permissionsBoundary: PermissionsBoundary.fromArn('arn:aws:iam::111111111111:policy/boundary')}
));
fill(new Stack(app, 'Placeholders', {
  env: {account: '111111111111', region: 'eu-west-1'},
  permissionsBoundary: PermissionsBoundary.fromName('boundary-${Qualifier}-${AWS::AccountId}-${AWS::Region}')
}));
fill(new Stack(new Stage(app, 'Stage', {permissionsBoundary: PermissionsBoundary.fromName('of-the-stage')}), 'Stack'));
const byAspect = new Stack(app, 'ByAspect');
const group = new Construct(byAspect, 'Group');
iam.PermissionsBoundary.of(group).apply(iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'));
fill(group);
const cleared = new Construct(group, 'Cleared');
new iam.Role(cleared, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
iam.PermissionsBoundary.of(cleared).clear();
app.synth();
