// SPDX-License-Identifier: Apache-2.0
// Keys that are used from other stacks, regions and accounts.
import {App, CfnOutput, PhysicalName, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new App();
const home = new Stack(app, 'Home', {env: {account: '111111111111', region: 'eu-west-1'}});
const key = new kms.Key(home, 'Key');
const alias = new kms.Alias(home, 'Alias', {aliasName: PhysicalName.GENERATE_IF_NEEDED, targetKey: key});
const principal = new iam.ServicePrincipal('lambda.amazonaws.com');

const near = new Stack(app, 'Near', {env: {account: '111111111111', region: 'eu-west-1'}});
key.grantDecrypt(new iam.Role(near, 'Role', {assumedBy: principal}));

const depending = new Stack(app, 'Depending', {env: {account: '111111111111', region: 'eu-west-1'}});
depending.addStackDependency(home);
key.grantEncrypt(new iam.Role(depending, 'Role', {assumedBy: principal}));

const otherRegion = new Stack(app, 'OtherRegion', {env: {account: '111111111111', region: 'us-east-1'}});
key.grantDecrypt(new iam.Role(otherRegion, 'Role', {assumedBy: principal, roleName: PhysicalName.GENERATE_IF_NEEDED}));
new CfnOutput(otherRegion, 'AliasName', {value: alias.aliasName});

const otherAccount = new Stack(app, 'OtherAccount', {env: {account: '222222222222', region: 'eu-west-1'}});
key.grantSign(new iam.Role(otherAccount, 'Role', {assumedBy: principal, roleName: 'named'}));

const dependingAccount = new Stack(app, 'DependingAccount', {env: {account: '333333333333', region: 'eu-west-1'}});
dependingAccount.addStackDependency(home);
key.grantVerify(new iam.Role(dependingAccount, 'Role', {assumedBy: principal}));

const imported = kms.Key.fromKeyArn(home, 'Imported', 'arn:aws:kms:us-east-1:222222222222:key/1234');
imported.grantDecrypt(new iam.Role(otherAccount, 'Reader', {assumedBy: principal, roleName: 'reader'}));
imported.grantDecrypt(iam.Role.fromRoleArn(home, 'Known', 'arn:aws:iam::111111111111:role/known'));
key.grantDecrypt(iam.Role.fromRoleArn(home, 'Foreign', 'arn:aws:iam::444444444444:role/foreign'));
app.synth();
