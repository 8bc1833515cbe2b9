// SPDX-License-Identifier: Apache-2.0
// Values that CloudFormation looks up when it deploys, and secrets.
import {
  App,
  CfnDynamicReference,
  CfnDynamicReferenceService,
  CfnOutput,
  CfnParameter,
  CfnResource,
  SecretValue,
  Stack
} from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'References');
const password = new CfnParameter(stack, 'Password', {noEcho: true});
const secret = new secretsmanager.CfnSecret(stack, 'Secret', {});
new CfnResource(stack, 'Values', {
  type: 'Custom::Values',
  properties: {
    ssm: new CfnDynamicReference(CfnDynamicReferenceService.SSM, 'name:1'),
    ssmSecure: new CfnDynamicReference(CfnDynamicReferenceService.SSM_SECURE, 'name:2').toString(),
    secrets: `x-${new CfnDynamicReference(CfnDynamicReferenceService.SECRETS_MANAGER, 'id:SecretString:field')}`,
    manager: SecretValue.secretsManager('my-secret').unsafeUnwrap(),
    managerField: SecretValue.secretsManager('my-secret', {jsonField: 'password'}).unsafeUnwrap(),
    managerStage:
        SecretValue.secretsManager('my-secret', {jsonField: 'password', versionStage: 'AWSPREVIOUS'}).unsafeUnwrap(),
    managerVersion:
        SecretValue.secretsManager('my-secret', {versionId: '11111111-2222-3333-4444-555555555555'}).unsafeUnwrap(),
    managerArn:
        SecretValue.secretsManager('arn:aws:secretsmanager:eu-west-1:111111111111:secret:name-AbCdEf').unsafeUnwrap(),
    managerToken: SecretValue.secretsManager(secret.ref, {jsonField: 'user'}).unsafeUnwrap(),
    secure: SecretValue.ssmSecure('parameter', '3').unsafeUnwrap(),
    secureLatest: SecretValue.ssmSecure('parameter').unsafeUnwrap(),
    plain: SecretValue.unsafePlainText('plain').unsafeUnwrap(),
    parameter: SecretValue.cfnParameter(password).unsafeUnwrap(),
    attribute: SecretValue.resourceAttribute(secret.attrId).unsafeUnwrap(),
    dynamic:
        SecretValue.cfnDynamicReference(new CfnDynamicReference(CfnDynamicReferenceService.SSM, 'x')).unsafeUnwrap(),
  },
});
new rds.CfnDBInstance(stack, 'Database', {
  dbInstanceClass: 'db.t4g.micro',
  masterUserPassword: SecretValue.secretsManager('my-secret', {jsonField: 'password'}).unsafeUnwrap()
});
new CfnOutput(stack, 'Concatenated', {value: `${SecretValue.ssmSecure('p').unsafeUnwrap()}/${stack.region}`});
app.synth();
