// SPDX-License-Identifier: Apache-2.0
// Users, groups, roles, keys, profiles and providers, owned and imported.
import {App, Fn, RemovalPolicy, SecretValue, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Identities');
const s3 = () => new iam.PolicyStatement({actions: ['s3:*'], resources: ['*']});
const sqs = () => new iam.PolicyStatement({actions: ['sqs:*'], resources: ['*']});
const aws = iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess');
const managed = new iam.ManagedPolicy(stack, 'Managed', {managedPolicyName: 'managed', path: '/p/', statements: [s3()]});

// Groups.
const group = new iam.Group(stack, 'Group', {groupName: 'group', managedPolicies: [aws], path: '/g/'});
const plainGroup = new iam.Group(stack, 'PlainGroup');
plainGroup.addManagedPolicy(managed);
plainGroup.addManagedPolicy(managed);
plainGroup.addToPolicy(s3());
const importedGroup = iam.Group.fromGroupName(stack, 'ImportedGroup', 'imported');
importedGroup.addToPrincipalPolicy(sqs());
const groupByArn = iam.Group.fromGroupArn(stack, 'GroupByArn', 'arn:aws:iam::111111111111:group/by-arn');
groupByArn.addManagedPolicy(aws);

// Users.
const user = new iam.User(stack, 'User', {
  groups: [group, importedGroup], managedPolicies: [aws], password: SecretValue.unsafePlainText('secret'),
  passwordResetRequired: true, path: '/u/', permissionsBoundary: managed, userName: 'user',
});
const plainUser = new iam.User(stack, 'PlainUser');
plainUser.addToGroup(group);
group.addUser(plainUser);
plainUser.addManagedPolicy(managed);
plainUser.addToPolicy(s3());
plainUser.addToPrincipalPolicy(sqs());
const importedUser = iam.User.fromUserName(stack, 'ImportedUser', 'imported');
importedUser.addToPrincipalPolicy(s3());
importedUser.addToGroup(group);
importedUser.addToGroup(importedGroup);
const userByArn = iam.User.fromUserArn(stack, 'UserByArn', 'arn:aws:iam::111111111111:user/path/by-arn');
const userByAttributes = iam.User.fromUserAttributes(stack, 'UserByAttributes', {userArn: Fn.importValue('UserArn')});
userByAttributes.addToPrincipalPolicy(s3());
const key = new iam.AccessKey(stack, 'Key', {user, serial: 2, status: iam.AccessKeyStatus.INACTIVE});
new iam.AccessKey(stack, 'PlainKey', {user: plainUser});

// Policies.
const policy = new iam.Policy(stack, 'Policy', {
  groups: [group, groupByArn], policyName: 'policy', roles: [iam.Role.fromRoleName(stack, 'Named', 'named')],
  statements: [s3()], users: [user, userByArn],
});
policy.addStatements(sqs(), new iam.PolicyStatement({actions: ['sns:*'], resources: [key.accessKeyId, managed.managedPolicyName]}));
const late = new iam.Policy(stack, 'Late', {document: new iam.PolicyDocument({statements: [s3()]}), force: true});
late.attachToUser(plainUser);
late.attachToUser(plainUser);
late.attachToGroup(plainGroup);
new iam.Policy(stack, 'NotAttached', {statements: [s3()]});
new iam.Policy(stack, 'NoStatements').attachToUser(new iam.User(stack, 'Lone'));
iam.Policy.fromPolicyName(stack, 'ImportedPolicy', 'imported');
const second = new iam.ManagedPolicy(stack, 'Second', {
  description: 'The second', document: new iam.PolicyDocument({statements: [sqs()]}), groups: [group], users: [user, userByArn],
});
second.attachToGroup(plainGroup);
second.attachToUser(plainUser);
second.addStatements(new iam.PolicyStatement({actions: ['a:b'], resources: [second.path, second.description]}));

// Roles.
const byArn = iam.Role.fromRoleArn(stack, 'ByArn', 'arn:aws:iam::111111111111:role/path/by-arn', {defaultPolicyName: 'Mine'});
byArn.addToPrincipalPolicy(s3());
byArn.addManagedPolicy(second);
policy.attachToRole(byArn);
const imported = iam.Role.fromRoleName(stack, 'ImportedRole', 'imported', {mutable: false, addGrantsToResources: true});
imported.addToPrincipalPolicy(s3());
const byToken = iam.Role.fromRoleArn(stack, 'ByToken', Fn.importValue('RoleArn'));
byToken.addToPrincipalPolicy(new iam.PolicyStatement({actions: ['a:b'], resources: [byToken.roleName, byToken.roleArn]}));
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.AccountRootPrincipal()});
role.applyRemovalPolicy(RemovalPolicy.RETAIN);
const fixed = role.withoutPolicyUpdates();
fixed.addToPrincipalPolicy(s3());
role.addToPolicy(new iam.PolicyStatement({actions: ['a:b'], resources: [role.roleId, role.roleName, fixed.roleArn]}));
const lazy = new iam.LazyRole(stack, 'Lazy', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
lazy.addToPrincipalPolicy(s3());
lazy.addManagedPolicy(aws);
new iam.LazyRole(stack, 'Unused', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
user.addToPolicy(new iam.PolicyStatement({actions: ['iam:PassRole'], resources: [lazy.roleArn]}));
lazy.addToPrincipalPolicy(sqs());

// Instance profiles.
const profile = new iam.InstanceProfile(stack, 'Profile');
new iam.InstanceProfile(stack, 'NamedProfile', {instanceProfileName: 'profile', path: '/i/', role: byArn});
const importedProfile = iam.InstanceProfile.fromInstanceProfileName(stack, 'ImportedProfile', 'imported');
const profileByArn = iam.InstanceProfile.fromInstanceProfileArn(stack, 'ProfileByArn', 'arn:aws:iam::111111111111:instance-profile/p/by-arn');
const profileByAttributes = iam.InstanceProfile.fromInstanceProfileAttributes(stack, 'ProfileByAttributes', {
  instanceProfileArn: profile.instanceProfileArn, role});
profile.role!.addToPrincipalPolicy(new iam.PolicyStatement({actions: ['a:b'], resources: [
  profile.instanceProfileName, importedProfile.instanceProfileArn, importedProfile.instanceProfileName,
  profileByArn.instanceProfileName, profileByAttributes.role!.roleName]}));

// Identity providers.
const saml = new iam.SamlProvider(stack, 'Saml', {
  metadataDocument: iam.SamlMetadataDocument.fromXml('<xml/>'), name: 'saml'});
new iam.SamlProvider(stack, 'SamlFile', {metadataDocument: iam.SamlMetadataDocument.fromFile('metadata.xml')});
const native = new iam.OidcProviderNative(stack, 'Native', {
  clientIds: ['a', 'b'], removalPolicy: RemovalPolicy.RETAIN, thumbprints: ['0123456789012345678901234567890123456789'],
  url: 'https://example.com/oidc',
});
const importedNative = iam.OidcProviderNative.fromOidcProviderArn(stack, 'ImportedNative', 'arn:aws:iam::111111111111:oidc-provider/x.com');
const oidc = new iam.OpenIdConnectProvider(stack, 'Oidc', {clientIds: ['a'], thumbprints: ['b'], url: 'https://example.com/a'});
new iam.OpenIdConnectProvider(stack, 'OidcPlain', {removalPolicy: RemovalPolicy.RETAIN, url: 'https://example.com/b'});
user.addToPolicy(new iam.PolicyStatement({actions: ['c:d'], resources: [
  saml.samlProviderArn, native.oidcProviderArn, native.oidcProviderIssuer, importedNative.oidcProviderIssuer,
  oidc.openIdConnectProviderArn, oidc.openIdConnectProviderIssuer, oidc.openIdConnectProviderthumbprints]}));

// Limits for a scope.
const limited = new Stack(app, 'Limited');
iam.PermissionsBoundary.of(limited).apply(aws);
new iam.Role(limited, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const free = new iam.User(limited, 'Free', {permissionsBoundary: aws});
iam.PermissionsBoundary.of(free).clear();
app.synth();
