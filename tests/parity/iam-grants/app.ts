// SPDX-License-Identifier: Apache-2.0
// Grants to principals of all kinds, of this and of other accounts; roles that are made by hand.
import {App, CfnResource, PhysicalName, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Grants');
const queue = new sqs.Queue(stack, 'Queue');
const service = new iam.ServicePrincipal('lambda.amazonaws.com');
const role = new iam.Role(stack, 'Role', {assumedBy: service});
const user = new iam.User(stack, 'User');
const group = new iam.Group(stack, 'Group');
const policy = new iam.Policy(stack, 'Policy');
policy.attachToUser(user);
const managed = new iam.ManagedPolicy(stack, 'Managed');
for (const grantee of [
  role, user, group, policy, managed, service, new iam.AccountPrincipal('111111111111'), new iam.AnyPrincipal(),
  iam.Role.fromRoleName(stack, 'Here', 'here'),
  iam.Role.fromRoleArn(stack, 'Elsewhere', 'arn:aws:iam::222222222222:role/elsewhere'),
  iam.Role.fromRoleArn(stack, 'Fixed', 'arn:aws:iam::222222222222:role/fixed', {mutable: false}),
  iam.Role.fromRoleArn(stack, 'Told', 'arn:aws:iam::222222222222:role/told', {mutable: false, addGrantsToResources: true}),
  iam.User.fromUserName(stack, 'Known', 'known'),
]) {
  queue.grantSendMessages(grantee);
}

// What a grant tells, and what waits for it.
const grant = queue.grantConsumeMessages(role);
grant.principalStatement!.addCondition('Bool', {'aws:SecureTransport': 'true'});
const both = iam.Grant.addToPrincipalAndResource({
  actions: ['a:b'], conditions: {Null: {x: 'true'}}, grantee: role, resource: queue, resourceArns: ['x'], resourceSelfArns: ['*'],
});
const other = iam.Grant.addToPrincipalAndResource({
  actions: ['c:d'], grantee: user, resource: queue, resourceArns: ['x'], resourcePolicyPrincipal: new iam.AccountRootPrincipal(),
});
iam.Grant.addStatementToResourcePolicy({
  actions: ['e:f'], grantee: role, resource: queue, resourceArns: ['y'],
  statement: new iam.PolicyStatement({actions: ['e:f'], principals: [service], resources: ['y']}),
});
iam.Grant.drop(role, 'nothing to do');
const waiting = new CfnResource(stack, 'Waiting', {type: 'Test::Waiting'});
grant.combine(both).combine(other).applyBefore(waiting);
const dependent = new CfnResource(stack, 'Dependent', {type: 'Test::Dependent'});
dependent.node.addDependency(grant);
role.grant(user, 'iam:GetRole', 'iam:ListRolePolicies');
role.grantPassRole(user);
role.grantAssumeRole(user);
iam.RoleGrants.fromRole(role.node.defaultChild as iam.CfnRole).passRole(group);

// Accounts that are known.
const mine = new Stack(app, 'Mine', {env: {account: '111111111111', region: 'eu-west-1'}});
const theirs = new Stack(app, 'Theirs', {env: {account: '222222222222', region: 'eu-west-1'}});
const myQueue = new sqs.Queue(mine, 'Queue', {queueName: 'mine'});
const theirRole = new iam.Role(theirs, 'Role', {assumedBy: new iam.AccountRootPrincipal(), roleName: PhysicalName.GENERATE_IF_NEEDED});
const myRole = new iam.Role(mine, 'Role', {assumedBy: new iam.AccountPrincipal('333333333333')});
myQueue.grantSendMessages(theirRole);
myQueue.grantSendMessages(myRole);
myQueue.grantSendMessages(iam.Role.fromRoleArn(mine, 'Imported', 'arn:aws:iam::111111111111:role/imported'));
myQueue.grantSendMessages(iam.Role.fromRoleArn(mine, 'Foreign', 'arn:aws:iam::222222222222:role/foreign'));
new iam.ManagedPolicy(mine, 'Managed', {
  statements: [new iam.PolicyStatement({actions: ['a:b'], resources: [myRole.roleArn]})]}).attachToRole(myRole);

// Roles that are made by hand.
const custom = new Stack(app, 'Custom');
iam.Role.customizeRoles(custom, {usePrecreatedRoles: {'Custom/Role': 'made-by-hand'}});
const precreated = new iam.Role(custom, 'Role', {
  assumedBy: service,
  inlinePolicies: {inline: new iam.PolicyDocument({statements: [new iam.PolicyStatement({actions: ['s3:*'], resources: ['*']})]})},
  managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
});
const customQueue = new sqs.Queue(custom, 'Queue');
customQueue.grantSendMessages(precreated);
const customManaged = new iam.ManagedPolicy(custom, 'Managed', {
  roles: [precreated], statements: [new iam.PolicyStatement({actions: ['sqs:*'], resources: [customQueue.queueArn]})]});
precreated.addManagedPolicy(customManaged);
new CfnResource(custom, 'Uses', {type: 'Test::Uses', properties: {
  Arn: precreated.roleArn, Name: precreated.roleName, Policy: customManaged.managedPolicyArn}});
app.synth();
