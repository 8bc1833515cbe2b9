// SPDX-License-Identifier: Apache-2.0
// Keys and aliases with every property, and every grant.
import {App, Duration, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new App();
const stack = new Stack(app, 'Keys');
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const admin = new iam.Role(stack, 'Admin', {assumedBy: new iam.AccountRootPrincipal()});

const plain = new kms.Key(stack, 'Default');
const all = new kms.Key(stack, 'All', {
  admins: [admin, new iam.ArnPrincipal('arn:aws:iam::111111111111:role/admin')],
  alias: 'all',
  description: 'All that a key can have',
  enabled: false,
  enableKeyRotation: true,
  keySpec: kms.KeySpec.SYMMETRIC_DEFAULT,
  keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT,
  multiRegion: true,
  pendingWindow: Duration.days(7),
  removalPolicy: RemovalPolicy.DESTROY,
  rotationPeriod: Duration.days(180),
});
all.addAlias('alias/second');
new kms.Key(stack, 'RotatedByPeriod', {rotationPeriod: Duration.days(90)});
new kms.Key(stack, 'OwnPolicy', {
  policy: new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      actions: ['kms:*'],
      principals: [new iam.AccountPrincipal('111111111111')],
      resources: ['*'],
    })],
  }),
});
const signing = new kms.Key(stack, 'Signing', {keySpec: kms.KeySpec.RSA_4096, keyUsage: kms.KeyUsage.SIGN_VERIFY});
const mac = new kms.Key(stack, 'Mac', {keySpec: kms.KeySpec.HMAC_256, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC});
new kms.Key(stack, 'Agreement', {
  keySpec: kms.KeySpec.ECC_NIST_P384,
  keyUsage: kms.KeyUsage.KEY_AGREEMENT,
  removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
});

plain.grant(role, 'kms:DescribeKey', 'kms:GetPublicKey');
plain.grantAdmin(admin);
plain.grantEncrypt(role);
plain.grantDecrypt(role);
all.grantEncryptDecrypt(role);
signing.grantSign(role);
signing.grantVerify(role);
signing.grantSignVerify(new iam.ArnPrincipal('arn:aws:iam::222222222222:role/signer'));
mac.grantGenerateMac(role);
mac.grantVerifyMac(role);
plain.grantDecrypt(new iam.ServicePrincipal('logs.amazonaws.com'));
plain.grantDecrypt(new kms.ViaServicePrincipal('s3.eu-west-1.amazonaws.com'));
plain.grantEncrypt(new kms.ViaServicePrincipal('sqs.eu-west-1.amazonaws.com', new iam.AccountPrincipal('333333333333')));
plain.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['kms:GenerateDataKey*'],
  principals: [new iam.ServicePrincipal('events.amazonaws.com')],
  resources: ['*'],
}));
plain.grants.decrypt(admin);
plain.grants.encrypt(admin);
plain.grants.encryptDecrypt(admin);
plain.grants.admin(new iam.ServicePrincipal('ssm.amazonaws.com'));
signing.grants.sign(admin);
signing.grants.verify(admin);
signing.grants.signVerify(admin);
mac.grants.generateMac(admin);
mac.grants.verifyMac(admin);
kms.KeyGrants.fromKey(plain, false).actions(admin, 'kms:ListGrants');

const alias = new kms.Alias(stack, 'PlainAlias', {
  aliasName: 'alias/plain',
  removalPolicy: RemovalPolicy.RETAIN,
  targetKey: plain,
});
alias.grantDecrypt(role);
alias.grantSignVerify(role);
alias.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['kms:CreateGrant'],
  principals: [new iam.ServicePrincipal('rds.amazonaws.com')],
  resources: ['*'],
}));
alias.addAlias('through-alias');
stack.exportValue(alias.aliasName, {name: 'AliasName'});
stack.exportValue(alias.aliasTargetKey.keyArn, {name: 'TargetArn'});
stack.addMetadata('Alias', {arn: alias.aliasArn, id: alias.keyId, key: alias.keyRef, ref: alias.aliasRef});
stack.addMetadata('Key', {arn: plain.keyArn, id: plain.keyId, ref: plain.keyRef});
app.synth();
