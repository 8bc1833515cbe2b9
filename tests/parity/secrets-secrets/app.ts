// SPDX-License-Identifier: Apache-2.0
// Secrets with all their properties, policies, grants, attachments, and what other stacks use of them.
import {App, Aws, CfnOutput, CfnParameter, PhysicalName, RemovalPolicy, SecretValue, Stack, Tags} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const env = {account: '111111111111', region: 'eu-west-1'};
const stack = new Stack(app, 'Secrets', {env});
const key = new kms.Key(stack, 'Key');
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const user = new iam.User(stack, 'User');
const accessKey = new iam.AccessKey(stack, 'AccessKey', {user});
const parameter = new CfnParameter(stack, 'Text');

const plain = new secretsmanager.Secret(stack, 'Plain');
const all = new secretsmanager.Secret(stack, 'All', {
  description: 'All properties',
  encryptionKey: key,
  generateSecretString: {
    excludeCharacters: '"@/\\',
    excludeLowercase: false,
    excludeNumbers: true,
    excludePunctuation: true,
    excludeUppercase: false,
    generateStringKey: 'password',
    includeSpace: false,
    passwordLength: 24,
    requireEachIncludedType: true,
    secretStringTemplate: JSON.stringify({username: 'admin'}),
  },
  removalPolicy: RemovalPolicy.RETAIN,
  replicaRegions: [{region: 'eu-central-1'}, {encryptionKey: key, region: 'us-east-1'}],
  secretName: 'all/of-the-properties',
});
all.addReplicaRegion('us-west-2');
all.addReplicaRegion(parameter.valueAsString, key);
const text = new secretsmanager.Secret(stack, 'FromText', {secretStringValue: SecretValue.unsafePlainText('readable')});
const attribute = new secretsmanager.Secret(stack, 'FromAttribute', {secretStringValue: accessKey.secretAccessKey});
const object = new secretsmanager.Secret(stack, 'FromObject', {
  secretName: parameter.valueAsString,
  secretObjectValue: {
    username: SecretValue.unsafePlainText(user.userName),
    database: SecretValue.unsafePlainText('a "quoted" text'),
    joined: SecretValue.unsafePlainText(`user-${user.userName}-of-${Aws.REGION}`),
    password: accessKey.secretAccessKey,
    other: plain.secretValueFromJson('field'),
  },
});
const emptyObject = new secretsmanager.Secret(stack, 'FromEmptyObject', {secretObjectValue: {}});
const named = new secretsmanager.Secret(stack, 'Named', {secretName: 'plain'});
Tags.of(named).add('team', 'data');

plain.grantRead(role);
plain.grantRead(user, ['AWSCURRENT', 'AWSPENDING']);
plain.grantWrite(role);
all.grantRead(role);
all.grantWrite(user);
all.grantRead(new iam.AccountPrincipal('222222222222'), ['AWSCURRENT']);
plain.denyAccountRootDelete();
const added = plain.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['secretsmanager:GetSecretValue'],
  principals: [new iam.ArnPrincipal('arn:aws:iam::222222222222:role/reader')],
  resources: ['*'],
}));

const target = (targetId: string, targetType: secretsmanager.AttachmentTargetType) =>
  ({asSecretAttachmentTarget: () => ({targetId, targetType})});
const attached = all.attach(target('cluster', secretsmanager.AttachmentTargetType.RDS_DB_CLUSTER));
attached.grantRead(role);
attached.denyAccountRootDelete();
const direct = new secretsmanager.SecretTargetAttachment(stack, 'Direct', {
  secret: named,
  target: target(parameter.valueAsString, secretsmanager.AttachmentTargetType.DOCDB_DB_INSTANCE),
});
direct.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['secretsmanager:*'],
  effect: iam.Effect.DENY,
  principals: [new iam.AnyPrincipal()],
  resources: ['*'],
}));
const policy = new secretsmanager.ResourcePolicy(stack, 'Policy', {secret: text});
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['secretsmanager:DescribeSecret'],
  principals: [new iam.AccountRootPrincipal()],
  resources: ['*'],
}));

stack.addMetadata('Facts', {
  added: added.statementAdded,
  arns: [plain.secretArn, all.secretFullArn, attached.secretArn, direct.secretTargetAttachmentSecretArn],
  excluded: [all.excludeCharacters, plain.excludeCharacters ?? 'none'],
  keys: [all.encryptionKey?.keyArn, attached.encryptionKey?.keyId],
  names: [plain, all, attribute, object, emptyObject, named, attached].map(secret => secret.secretName),
  references: [
    plain.cfnDynamicReferenceKey(),
    all.cfnDynamicReferenceKey({jsonField: 'password', versionStage: 'AWSPREVIOUS'}),
    plain.cfnDynamicReferenceKey({versionId: 'an-id'}),
  ],
  types: [
    secretsmanager.AttachmentTargetType.DOCDB_DB_CLUSTER,
    secretsmanager.AttachmentTargetType.RDS_DB_INSTANCE,
    secretsmanager.AttachmentTargetType.RDS_DB_PROXY,
    secretsmanager.AttachmentTargetType.REDSHIFT_CLUSTER,
  ],
  values: [plain.secretValue.unsafeUnwrap(), attached.secretValueFromJson('host').unsafeUnwrap()],
});

const near = new Stack(app, 'Near', {env});
plain.grantRead(new iam.Role(near, 'Role', {assumedBy: new iam.AccountRootPrincipal()}));
new CfnOutput(near, 'Name', {value: all.secretName});

const far = new Stack(app, 'Far', {env: {account: '111111111111', region: 'us-east-1'}});
const shared = new secretsmanager.Secret(stack, 'Shared', {
  encryptionKey: key, secretName: PhysicalName.GENERATE_IF_NEEDED,
});
shared.grantRead(new iam.Role(far, 'Role', {
  assumedBy: new iam.AccountRootPrincipal(), roleName: PhysicalName.GENERATE_IF_NEEDED,
}));

const other = new Stack(app, 'Other', {env: {account: '222222222222', region: 'eu-west-1'}});
const foreign = new iam.Role(other, 'Role', {
  assumedBy: new iam.AccountRootPrincipal(), roleName: PhysicalName.GENERATE_IF_NEEDED,
});
const byName = new secretsmanager.Secret(stack, 'ByName', {encryptionKey: key, secretName: 'by-name'});
byName.grantRead(foreign);
byName.grantWrite(foreign);

const agnostic = new Stack(app, 'Agnostic');
const open = new secretsmanager.Secret(agnostic, 'Secret', {encryptionKey: new kms.Key(agnostic, 'Key')});
open.grantRead(new iam.Role(agnostic, 'Role', {assumedBy: new iam.AccountRootPrincipal()}));
new secretsmanager.Secret(agnostic, 'Replicated', {replicaRegions: [{region: 'eu-west-1'}]});
app.synth();
