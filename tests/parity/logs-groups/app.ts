// SPDX-License-Identifier: Apache-2.0
// Log groups with all properties, streams, filters with all patterns, grants, policies, queries and imported groups.
import {App, CfnOutput, CfnParameter, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import {FilterPattern, RetentionDays} from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Groups');
const output = (id: string, value: string) => new CfnOutput(stack, id, {value});
const days = new CfnParameter(stack, 'Days', {type: 'Number'});
const text = new CfnParameter(stack, 'Text');
const key = new kms.CfnKey(stack, 'Key');
const bucket = new s3.CfnBucket(stack, 'Bucket');

const plain = new logs.LogGroup(stack, 'Plain');
const all = new logs.LogGroup(stack, 'All', {
  dataProtectionPolicy: new logs.DataProtectionPolicy({
    deliveryStreamNameAuditDestination: 'stream',
    description: 'masks',
    identifiers: [
      new logs.DataIdentifier('EmailAddress'), logs.DataIdentifier.IPADDRESS, new logs.CustomDataIdentifier('Id', 'id-\\d+'),
    ],
    logGroupAuditDestination: plain,
    name: 'policy',
    s3BucketAuditDestination: bucket,
  }),
  deletionProtectionEnabled: true,
  encryptionKey: key,
  fieldIndexPolicies: [new logs.FieldIndexPolicy({fields: ['a', 'b']})],
  logGroupClass: logs.LogGroupClass.STANDARD,
  logGroupName: 'all',
  removalPolicy: RemovalPolicy.DESTROY,
  retention: RetentionDays.ONE_WEEK,
});
new logs.LogGroup(stack, 'Masked', {
  dataProtectionPolicy: new logs.DataProtectionPolicy({identifiers: [logs.DataIdentifier.BANKACCOUNTNUMBER_DE]}),
});
new logs.LogGroup(stack, 'ForEver', {retention: RetentionDays.INFINITE, logGroupClass: logs.LogGroupClass.INFREQUENT_ACCESS});
new logs.LogGroup(stack, 'Delivery', {logGroupClass: logs.LogGroupClass.DELIVERY});
new logs.LogGroup(stack, 'Token', {retention: days.valueAsNumber, fieldIndexPolicies: []});
output('Arn', all.logGroupArn);
output('Name', all.logGroupName);
output('RefArn', plain.logGroupRef.logGroupArn);
output('RefName', plain.logGroupRef.logGroupName);
output('Physical', all.logGroupPhysicalName());

const stream = plain.addStream('Stream');
plain.addStream('Named', {logStreamName: 'named'});
const own = new logs.LogStream(stack, 'Own', {logGroup: plain, logStreamName: 'own', removalPolicy: RemovalPolicy.DESTROY});
output('StreamName', stream.logStreamName);
output('StreamGroup', own.logStreamRef.logGroupName);
output('ImportedStream', logs.LogStream.fromLogStreamName(stack, 'ImportedStream1', 'x').logStreamName);
output('ImportedStreamGroup', logs.LogStream.fromLogStreamAttributes(
    stack, 'ImportedStream2', {logGroupName: 'g', logStreamName: 'x'}).logStreamRef.logGroupName);

plain.addMetricFilter('Filter', {filterPattern: FilterPattern.allEvents(), metricName: 'All', metricNamespace: 'My'});
new logs.MetricFilter(stack, 'Full', {
  applyOnTransformedLogs: true,
  defaultValue: 0,
  dimensions: {B: '$.b', A: '$.a'},
  filterName: 'full',
  filterPattern: FilterPattern.literal('[a, b]'),
  logGroup: plain,
  metricName: 'Full',
  metricNamespace: 'My',
  metricValue: '$.value',
  unit: cloudwatch.Unit.BYTES_PER_SECOND,
});
plain.extractMetric('$.latency', 'MyApp', 'Latency');
const patterns: logs.IFilterPattern[] = [
  FilterPattern.allTerms('ERROR', 'a "b" \\'),
  FilterPattern.allTerms('one'),
  FilterPattern.anyTerm('ERROR', 'WARN'),
  FilterPattern.anyTerm('one'),
  FilterPattern.anyTermGroup(['ERROR', 'disk'], ['FATAL']),
  FilterPattern.stringValue('$.a', '=', 'x*'),
  FilterPattern.stringValue('$.a', '==', text.valueAsString),
  FilterPattern.numberValue('$.a', '>=', 1.5),
  FilterPattern.regexValue('$.a', '=', 'x.*y'),
  FilterPattern.isNull('$.a'),
  FilterPattern.notExists('$.a'),
  FilterPattern.exists('$.a'),
  FilterPattern.booleanValue('$.a', true),
  FilterPattern.booleanValue('$.a', false),
  FilterPattern.all(FilterPattern.exists('$.a'), FilterPattern.any(FilterPattern.isNull('$.b'), FilterPattern.isNull('$.c'))),
  FilterPattern.all(FilterPattern.exists('$.a')),
  FilterPattern.any(FilterPattern.exists('$.a')),
  FilterPattern.spaceDelimited('time', 'component', '...', 'result_code', 'latency')
      .whereString('component', '=', 'HttpServer').whereString('component', '!=', 'x"')
      .whereNumber('result_code', '!=', 200).whereNumber('latency', '==', -1),
  FilterPattern.spaceDelimited('a'),
];
patterns.forEach((filterPattern, i) => plain.addMetricFilter(`Pattern${i}`, {filterPattern, metricName: 'M', metricNamespace: 'N'}));

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
plain.grantWrite(role);
all.grantRead(role);
plain.grant(role, 'logs:PutRetentionPolicy', 'logs:TagResource');
plain.grantWrite(new iam.ServicePrincipal('es.amazonaws.com'));
plain.grantRead(new iam.ArnPrincipal('arn:aws:iam::222222222222:user/user-name'));
all.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['logs:CreateLogStream'],
  principals: [new iam.AccountPrincipal('111111111111'), new iam.ServicePrincipal('es.amazonaws.com')],
  resources: [all.logGroupArn],
}));
all.addToResourcePolicy(new iam.PolicyStatement({actions: ['logs:Z', 'logs:A'], principals: [new iam.AnyPrincipal()], resources: ['*']}));
logs.LogGroupGrants.fromLogGroup(plain).actions(role, ['logs:Unmask'], {resourceArns: ['x']});
const policy = new logs.ResourcePolicy(stack, 'Policy', {
  policyStatements: [new iam.PolicyStatement({
    actions: ['logs:PutLogEvents'], principals: [new iam.ServicePrincipal('route53.amazonaws.com')], resources: [plain.logGroupArn],
  })],
  resourcePolicyName: 'policy',
});
policy.document.addStatements(new iam.PolicyStatement(
    {actions: ['logs:CreateLogStream'], principals: [new iam.ServicePrincipal('route53.amazonaws.com')], resources: ['*']}));
new logs.ResourcePolicy(stack, 'PlainPolicy', {policyStatements: [new iam.PolicyStatement(
    {actions: ['logs:*'], principals: [new iam.ServicePrincipal('es.amazonaws.com')], resources: ['*']})]});

new logs.QueryDefinition(stack, 'Query', {
  logGroups: [plain, all],
  queryDefinitionName: 'query',
  queryString: new logs.QueryString({
    display: '@message',
    fields: ['@timestamp', '@message'],
    filterStatements: ['a = 1', 'b = 2'],
    limit: 20,
    parseStatements: ['@message "[*] *" as a, b', 'x'],
    sort: '@timestamp desc',
    statsStatements: ['count(*) by a', 'avg(b)'],
  }),
});
const query = new logs.QueryDefinition(stack, 'SmallQuery', {
  queryDefinitionName: 'small', queryString: new logs.QueryString({filter: 'a', parse: 'p', stats: 'count(*)'}),
});
output('QueryId', query.queryDefinitionId);

const byArn = logs.LogGroup.fromLogGroupArn(stack, 'ByArn', 'arn:aws:logs:us-east-1:222222222222:log-group:other:*');
const byName = logs.LogGroup.fromLogGroupName(stack, 'ByName', 'name:*');
const byToken = logs.LogGroup.fromLogGroupName(stack, 'ByToken', text.valueAsString);
output('ByArnArn', byArn.logGroupArn);
output('ByArnName', byArn.logGroupName);
output('ByArnRegion', byArn.env.region);
output('ByNameArn', byName.logGroupArn);
output('ByTokenArn', byToken.logGroupArn);
byArn.grantRead(role);
byName.grantWrite(role);
byName.grantRead(role);
byToken.addStream('TokenStream');

const destination = new logs.CrossAccountDestination(stack, 'Destination', {role, targetArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/s'});
const named = new logs.CrossAccountDestination(stack, 'NamedDestination', {destinationName: 'named', role, targetArn: 'target'});
named.addToPolicy(new iam.PolicyStatement(
    {actions: ['logs:PutSubscriptionFilter'], principals: [new iam.AccountPrincipal('222222222222')], resources: [named.destinationArn]}));
output('DestinationArn', destination.destinationArn);
output('DestinationName', named.destinationName);
plain.addSubscriptionFilter('Subscription', {destination, filterPattern: FilterPattern.allEvents()});
new logs.SubscriptionFilter(stack, 'FullSubscription', {
  destination: named, filterName: 'subscription', filterPattern: FilterPattern.exists('$.a'), logGroup: all,
});
app.synth();
