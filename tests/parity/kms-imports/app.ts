// SPDX-License-Identifier: Apache-2.0
// Keys and aliases that exist already, and those made of an L1.
import {App, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new App();
const stack = new Stack(app, 'Imports', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});

const byArn = kms.Key.fromKeyArn(stack, 'ByArn', 'arn:aws:kms:eu-west-1:222222222222:key/1234-5678');
byArn.grantEncryptDecrypt(role);
byArn.grantDecrypt(new iam.ServicePrincipal('sns.amazonaws.com'));
byArn.addAlias('first');
byArn.addAlias('second');
const byToken = kms.Key.fromKeyArn(stack, 'ByToken', Fn.importValue('key-arn'));
byToken.grantDecrypt(role);
stack.addMetadata('Imported', {
  added: byArn.addToResourcePolicy(new iam.PolicyStatement({actions: ['kms:*'], resources: ['*']})).statementAdded,
  arn: byToken.keyArn,
  id: byArn.keyId,
  idOfToken: byToken.keyId,
});

const looked = kms.Key.fromLookup(stack, 'Looked', {aliasName: 'alias/known'});
looked.grantSign(role);
const missing = kms.Key.fromLookup(stack, 'Missing', {aliasName: 'alias/unknown', returnDummyKeyOnMissing: true});
stack.addMetadata('Looked', {
  arn: looked.keyArn,
  dummy: kms.Key.isLookupDummy(missing),
  dummyId: missing.keyId,
  id: looked.keyId,
  known: kms.Key.isLookupDummy(looked),
});

const cfn = new kms.CfnKey(stack, 'Cfn', {
  keyPolicy: {
    Statement: [{Action: 'kms:*', Effect: 'Allow', Principal: {AWS: 'arn:aws:iam::111111111111:root'}, Resource: '*'}],
    Version: '2012-10-17',
  },
});
const fromCfn = kms.Key.fromCfnKey(cfn);
fromCfn.grantEncrypt(role);
fromCfn.addAlias('of-l1');
stack.addMetadata('Cfn', {arn: fromCfn.keyArn, id: fromCfn.keyId, same: kms.Key.fromCfnKey(cfn) === fromCfn});
const bare = new kms.CfnKey(stack, 'Bare', {keyPolicy: {Statement: []}});
kms.KeyGrants.fromKey(bare).decrypt(role);

const byName = kms.Alias.fromAliasName(stack, 'ByName', 'alias/named');
byName.grantDecrypt(role);
byName.grantEncrypt(role);
byName.grantEncryptDecrypt(role);
byName.grantSign(role);
byName.grantVerify(role);
byName.grantSignVerify(role);
byName.grantGenerateMac(role);
byName.grantVerifyMac(role);
byName.grant(role, 'kms:DescribeKey');
const attributes = kms.Alias.fromAliasAttributes(stack, 'ByAttributes', {aliasName: 'alias/attributes', aliasTargetKey: byArn});
attributes.grantVerifyMac(role);
attributes.addAlias('third');
stack.addMetadata('Aliases', {
  attributes: attributes.keyArn,
  id: attributes.keyId,
  name: byName.aliasName,
  named: byName.keyArn,
  ref: byName.keyRef,
});
app.synth();
