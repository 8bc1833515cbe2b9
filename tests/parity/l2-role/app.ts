// SPDX-License-Identifier: Apache-2.0
// The role: principals, inline and managed policies, merging of statements, boundaries, imports.
import {App, Aws, Duration, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Roles');
new iam.Role(stack, 'Service', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
new iam.Role(stack, 'All', {
  assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
  description: 'With everything',
  externalIds: ['one', 'two'],
  inlinePolicies: {
    z: new iam.PolicyDocument({statements: [new iam.PolicyStatement({actions: ['s3:*'], resources: ['*']})]}),
    a: new iam.PolicyDocument(
        {assignSids: true, statements: [new iam.PolicyStatement({actions: ['s3:GetObject'], resources: ['*']})]}
    )
  },
  managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
  maxSessionDuration: Duration.hours(2),
  path: '/service/',
  permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'),
  roleName: 'all',
});
new iam.Role(stack, 'Composite', {
  assumedBy: new iam.CompositePrincipal(
      new iam.ServicePrincipal('ecs.amazonaws.com'), new iam.AccountPrincipal('111111111111'),
      new iam.ArnPrincipal('arn:aws:iam::222222222222:role/x')
  )
});
new iam.Role(stack, 'Account', {assumedBy: new iam.AccountRootPrincipal()});
new iam.Role(stack, 'Federated', {
  assumedBy: new iam.FederatedPrincipal(
      'cognito-identity.amazonaws.com', {StringEquals: {'cognito-identity.amazonaws.com:aud': 'pool'}},
      'sts:AssumeRoleWithWebIdentity'
  )
});
new iam.Role(stack, 'WebIdentity', {assumedBy: new iam.WebIdentityPrincipal('www.amazon.com')});
new iam.Role(stack, 'Any', {assumedBy: new iam.AnyPrincipal()});
new iam.Role(stack, 'Organization', {assumedBy: new iam.OrganizationPrincipal('o-1234567890')});
new iam.Role(stack, 'WithConditions', {
  assumedBy:
      new iam.ServicePrincipal('s3.amazonaws.com', {conditions: {StringEquals: {'aws:SourceAccount': Aws.ACCOUNT_ID}}})
});
new iam.Role(stack, 'SessionTags', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com').withSessionTags()});

const role = new iam.Role(stack, 'Policies', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
role.addToPolicy(new iam.PolicyStatement({actions: ['s3:PutObject', 's3:GetObject'], resources: ['arn:aws:s3:::b/*']}));
role.addToPolicy(new iam.PolicyStatement({actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::b/*']}));
role.addToPolicy(
    new iam.PolicyStatement({actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::b', `arn:${Aws.PARTITION}:s3:::c`]})
);
role.addToPolicy(
    new iam.PolicyStatement({actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::a'], effect: iam.Effect.DENY})
);
role.addToPolicy(new iam.PolicyStatement({sid: 'Named', actions: ['kms:Decrypt'], resources: ['*']}));
role.addToPolicy(new iam.PolicyStatement(
    {actions: ['ec2:*'], resources: ['*'], conditions: {StringEquals: {a: 'b'}, Bool: {c: 'true'}}}
));
role.addToPolicy(new iam.PolicyStatement({notActions: ['iam:*'], notResources: ['x']}));
role.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyArn(stack, 'Imported', 'arn:aws:iam::111111111111:policy/p'));
role.assumeRolePolicy!.addStatements(new iam.PolicyStatement(
    {actions: ['sts:TagSession'], principals: [new iam.ServicePrincipal('lambda.amazonaws.com')]}
));

const own = new iam.Policy(
    stack, 'OwnPolicy',
    {policyName: 'own', statements: [new iam.PolicyStatement({actions: ['sqs:*'], resources: ['*']})]}
);
own.attachToRole(role);
new iam.ManagedPolicy(stack, 'Managed', {
  roles: [role],
  statements: [new iam.PolicyStatement({actions: ['sns:*'], resources: ['*']})],
  description: 'managed'
});
const byArn = iam.Role.fromRoleArn(stack, 'ByArn', 'arn:aws:iam::111111111111:role/path/imported');
byArn.addToPrincipalPolicy(new iam.PolicyStatement({actions: ['sqs:*'], resources: ['*']}));
const immutable = iam.Role.fromRoleArn(stack, 'Immutable', 'arn:aws:iam::111111111111:role/fixed', {mutable: false});
immutable.addToPrincipalPolicy(new iam.PolicyStatement({actions: ['sqs:*'], resources: ['*']}));
role.grantPassRole(byArn);
app.synth();
