// SPDX-License-Identifier: Apache-2.0
// Statements, documents and principals of all kinds; merging; policies that overflow.
import {App, Aws, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Policies');
function write(id: string, document: iam.PolicyDocument) {
  new CfnResource(stack, id, {type: 'Test::Policy', properties: {Document: document}});
}

// Every method of a statement.
const statement = new iam.PolicyStatement();
statement.addActions('s3:Get*', 's3:List*', 's3:Get*');
statement.addResources('arn:aws:s3:::b');
statement.addAllResources();
statement.addCondition('StringEquals', {a: 'b'});
statement.addCondition('StringEquals', {a: 'c', d: 'e'});
statement.addConditions({Bool: {'aws:SecureTransport': 'true'}});
statement.addAccountCondition('111111111111');
statement.addSourceAccountCondition(Aws.ACCOUNT_ID);
statement.addSourceArnCondition('arn:aws:sns:eu-west-1:111111111111:t');
statement.sid = 'Everything';
statement.effect = iam.Effect.DENY;
const other = statement.copy({sid: 'Copy', resources: ['arn:aws:s3:::c']});
const principals = new iam.PolicyStatement({actions: ['sts:AssumeRole']});
principals.addAwsAccountPrincipal('222222222222');
principals.addArnPrincipal('arn:aws:iam::333333333333:role/r');
principals.addServicePrincipal('lambda');
principals.addServicePrincipal('s3.amazonaws.com.cn');
principals.addServicePrincipal('custom.example.com');
principals.addFederatedPrincipal('accounts.google.com', {});
principals.addAccountRootPrincipal();
principals.addCanonicalUserPrincipal('79a5');
principals.addAnyPrincipal();
principals.addPrincipals(
    iam.ServicePrincipal.fromStaticServicePrincipleName('static'), new iam.CanonicalUserPrincipal('79a6'));
const nots = new iam.PolicyStatement({
  notActions: ['iam:*', 'a:B'],
  notPrincipals: [new iam.ArnPrincipal('arn:aws:iam::333333333333:user/u')],
  notResources: ['z', 'a'],
});
nots.addNotActions('sts:*');
nots.addNotResources('m');
nots.addNotPrincipals(new iam.AccountPrincipal('444444444444'));
write('Statements', new iam.PolicyDocument({statements: [statement, other, principals, nots]}));
write('Star', new iam.PolicyDocument({statements: [
  new iam.PolicyStatement({actions: ['*'], resources: ['*'], principals: [new iam.StarPrincipal()]}),
  new iam.PolicyStatement({actions: ['*'], resources: ['*'], principals: [new iam.AnyPrincipal()]}),
  new iam.PolicyStatement({actions: ['*'], resources: ['*'], principals: [new iam.ArnPrincipal('arn:aws:iam::1:root')]}),
  new iam.PolicyStatement({actions: ['*'], resources: ['*'], principals: [
    new iam.CompositePrincipal(new iam.ServicePrincipal('a'), new iam.ArnPrincipal('arn:aws:iam::2:root'))
        .addPrincipals(new iam.ServicePrincipal('b'))
  ]}),
]}));
write('Json', iam.PolicyDocument.fromJson({
  Statement: [
    {Sid: 'One', Effect: 'Allow', Action: 's3:Get*', Resource: ['b', 'a'], Principal: '*'},
    {Effect: 'Deny', NotAction: ['s3:Get*'], NotResource: 'x', Principal: {AWS: ['2', '1'], Service: 'x.amazonaws.com'}},
    {Effect: 'Allow', Action: ['s3:B', 's3:A'], Resource: '*', Condition: {Bool: {x: 'y'}}, NotPrincipal: {AWS: '1'}},
  ]
}));

// What is one statement and what is not.
const token = Fn.importValue('Name');
const a = (actions: string[], resources: string[]) => new iam.PolicyStatement({actions, resources});
write('Merged', new iam.PolicyDocument({statements: [
  a(['s3:b'], ['x']), a(['s3:a'], ['x']), a(['s3:a', 's3:b'], ['y']),
  a(['sqs:b'], [token]), a(['sqs:a'], [token]), a(['sns:b'], [Fn.importValue('Same')]), a(['sns:a'], [Fn.importValue('Same')]),
  a(['kms:a'], [`arn:${Aws.PARTITION}:x`]), a(['kms:b'], [`arn:${Aws.PARTITION}:x`]),
]}));
write('NotMerged', new iam.PolicyDocument({minimize: false, assignSids: true, statements: [
  a(['s3:b'], ['x']), a(['s3:a'], ['x']), a(['s3:b'], ['x']),
]}));
write('Empty', new iam.PolicyDocument());

// Trust policies.
const trust = (id: string, assumedBy: iam.IPrincipal, externalIds?: string[]) => new iam.Role(stack, id, {assumedBy, externalIds});
const saml = iam.SamlProvider.fromSamlProviderArn(stack, 'Saml', 'arn:aws:iam::111111111111:saml-provider/p');
const oidc = iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn(stack, 'Oidc', 'arn:aws:iam::111111111111:oidc-provider/x.com/id');
trust('TrustSaml', new iam.SamlPrincipal(saml, {StringEquals: {'SAML:aud': 'x'}}));
trust('TrustConsole', new iam.SamlConsolePrincipal(saml, {StringLike: {'SAML:sub': 'x'}}));
trust('TrustOidc', new iam.OpenIdConnectPrincipal(oidc, {StringEquals: {'x.com/id:aud': oidc.openIdConnectProviderIssuer}}));
trust('TrustOrganization', new iam.ArnPrincipal('*').inOrganization('o-1234567890'), ['one']);
trust('TrustConditions', new iam.AccountPrincipal('111111111111').withConditions({Bool: {a: 'true'}}).withConditions({Bool: {b: 'true'}}));
trust('TrustTags', new iam.CompositePrincipal(
    new iam.ServicePrincipal('ec2', {region: 'af-south-1'}).withSessionTags(),
    new iam.WebIdentityPrincipal('x.com').withConditions({Bool: {a: 'true'}}).withSessionTags()));
const conditions = new iam.PrincipalWithConditions(new iam.ServicePrincipal('s3'), {Null: {x: 'true'}});
conditions.addCondition('Null', {y: 'false'});
conditions.addConditions({Bool: {z: 'true'}});
trust('TrustAdded', conditions);
write('Names', new iam.PolicyDocument({statements: [a([
  'a:b'], [iam.ServicePrincipal.servicePrincipalName('apigateway')])]}));

// Too much for one policy.
const large = new iam.Role(stack, 'Large', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const first = large.addToPrincipalPolicy(new iam.PolicyStatement({actions: ['s3:First'], resources: ['first']}));
let last = first;
for (let i = 0; i < 160; i++) {
  last = large.addToPrincipalPolicy(new iam.PolicyStatement({
    actions: [`s3:Action${i}`], resources: [`arn:aws:s3:::a-bucket-with-a-long-name-${i}/objects/${i}/*`, token], notPrincipals: [],
    conditions: i % 2 ? {StringEquals: {'aws:SourceAccount': `${i}`}} : undefined}));
}
const after = new CfnResource(stack, 'After', {type: 'Test::After'});
after.node.addDependency(first.policyDependable!, last.policyDependable!);
app.synth();
