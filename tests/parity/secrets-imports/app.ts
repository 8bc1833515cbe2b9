// SPDX-License-Identifier: Apache-2.0
// Secrets that exist already: by ARNs with and without their suffix, by name, and with tokens.
import {App, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Imports', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const key = new kms.Key(stack, 'Key');
const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret';

const complete = secretsmanager.Secret.fromSecretCompleteArn(stack, 'Complete', `${arn}:complete-secret-f3gDy9`);
const partial = secretsmanager.Secret.fromSecretPartialArn(stack, 'Partial', `${arn}:partial`);
const named = secretsmanager.Secret.fromSecretNameV2(stack, 'Named', 'by/name');
const tokenName = secretsmanager.Secret.fromSecretNameV2(stack, 'TokenName', Fn.importValue('name'));
const token = secretsmanager.Secret.fromSecretCompleteArn(stack, 'Token', Fn.importValue('arn'));
const partialToken = secretsmanager.Secret.fromSecretPartialArn(stack, 'PartialToken', Fn.importValue('partial'));
const withKey = secretsmanager.Secret.fromSecretAttributes(stack, 'WithKey', {
  encryptionKey: key, secretCompleteArn: `${arn}:keyed-f3gDy9`,
});
const partialWithKey = secretsmanager.Secret.fromSecretAttributes(stack, 'PartialWithKey', {
  encryptionKey: key, secretPartialArn: `${arn}:keyed2`,
});
const foreign = secretsmanager.Secret.fromSecretCompleteArn(
  stack, 'Foreign', 'arn:aws:secretsmanager:us-east-1:222222222222:secret:foreign-abcdef');
const attachment = secretsmanager.SecretTargetAttachment.fromSecretTargetAttachmentSecretArn(
  stack, 'Attachment', `${arn}:attached-f3gDy9`);

for (const secret of [complete, partial, named, tokenName, token, partialToken, withKey, partialWithKey, foreign]) {
  secret.grantRead(role);
  secret.denyAccountRootDelete();
}
partialWithKey.grantWrite(role);
foreign.grantWrite(role);
attachment.grantRead(role, ['AWSPENDING']);
const again = named.attach({asSecretAttachmentTarget: () => ({
  targetId: 'cluster', targetType: secretsmanager.AttachmentTargetType.REDSHIFT_CLUSTER,
})});
again.grantWrite(role);
const policy = new secretsmanager.ResourcePolicy(stack, 'Policy', {secret: partial});
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['secretsmanager:DescribeSecret'], principals: [new iam.AccountRootPrincipal()], resources: ['*'],
}));
stack.addMetadata('Facts', {
  attached: [attachment.secretArn, attachment.secretTargetAttachmentSecretArn, attachment.secretName],
  env: foreign.env,
  fullArns: [complete, partial, named, token, withKey].map(secret => secret.secretFullArn ?? 'none'),
  names: [complete, partial, named, tokenName, token, partialToken, withKey].map(secret => secret.secretName),
  owned: [secretsmanager.Secret.isSecret(complete), secretsmanager.Secret.isSecret(key)],
  values: [named.secretValue.unsafeUnwrap(), partial.secretValueFromJson('a').unsafeUnwrap()],
});

const agnostic = new Stack(app, 'Agnostic');
const here = secretsmanager.Secret.fromSecretNameV2(agnostic, 'Here', 'here');
const agnosticRole = new iam.Role(agnostic, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
here.grantRead(agnosticRole);
named.grantRead(agnosticRole);
complete.grantRead(agnosticRole);
app.synth();
