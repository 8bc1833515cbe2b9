// SPDX-License-Identifier: Apache-2.0
// Event buses with all properties, their policies, archives and grants, and imported buses.
import {App, CfnOutput, Duration, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Buses');
const output = (id: string, value: string) => new CfnOutput(stack, id, {value});
const plain = new events.EventBus(stack, 'Plain');
const all = new events.EventBus(stack, 'All', {
  deadLetterQueue: new sqs.Queue(stack, 'Queue'),
  description: 'A bus',
  eventBusName: 'all',
  kmsKey: new kms.Key(stack, 'Key'),
  logConfig: {includeDetail: events.IncludeDetail.FULL, level: events.Level.TRACE},
});
new events.EventBus(stack, 'Logged', {logConfig: {level: events.Level.ERROR}, kmsKey: new kms.Key(stack, 'Key2')});
const partner = new events.EventBus(stack, 'Partner', {eventSourceName: 'aws.partner/PartnerName/acct1/repo1'});
output('Arn', all.eventBusArn);
output('Name', all.eventBusName);
output('Policy', all.eventBusPolicy);
output('RefArn', plain.eventBusRef.eventBusArn);
output('RefName', plain.eventBusRef.eventBusName);
output('Source', partner.eventSourceName!);

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
plain.grantPutEventsTo(role);
plain.grantPutEventsTo(new iam.ServicePrincipal('s3.amazonaws.com'), 'FromS3');
plain.grants.allPutEvents(role);
all.grants.actions(role, ['events:DescribeEventBus']);
events.EventBus.grantAllPutEvents(role);
all.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['events:PutEvents', 'events:PutRule'],
  conditions: {StringEquals: {'aws:PrincipalOrgID': 'o-1'}},
  principals: [new iam.AccountPrincipal('222222222222'), new iam.AnyPrincipal()],
  resources: [all.eventBusArn],
  sid: 'A-very-long-id-of-a-statement-that-is-cut-to-sixty-four-characters',
}));
new events.EventBusPolicy(stack, 'BusPolicy', {
  eventBus: plain,
  statement: new iam.PolicyStatement({
    actions: ['events:PutEvents'], principals: [new iam.AccountPrincipal('222222222222')], resources: [plain.eventBusArn], sid: 'x',
  }).toJSON(), // aws-cdk-lib cannot write the statement itself
  statementId: 'x',
});

const archive = plain.archive('Archive', {eventPattern: {source: ['a']}});
all.archive('Named', {
  archiveName: 'named', description: 'An archive', eventPattern: {account: [stack.account], detailType: ['d']}, retention: Duration.days(7),
});
new events.Archive(stack, 'Own', {
  eventPattern: {source: ['a']}, kmsKey: new kms.Key(stack, 'ArchiveKey'), sourceEventBus: plain,
});
output('ArchiveArn', archive.archiveArn);
output('ArchiveName', archive.archiveName);

const byArn = events.EventBus.fromEventBusArn(stack, 'ByArn', 'arn:aws:events:us-east-1:222222222222:event-bus/other');
const byName = events.EventBus.fromEventBusName(stack, 'ByName', 'name');
const byAttributes = events.EventBus.fromEventBusAttributes(stack, 'ByAttributes', {
  eventBusArn: 'arn:aws:events:us-east-1:222222222222:event-bus/third', eventBusName: 'third', eventBusPolicy: '{}', eventSourceName: 's',
});
output('ByArnName', byArn.eventBusName);
output('ByArnPolicy', byArn.eventBusPolicy + '-');
output('ByArnRegion', byArn.env.region);
output('ByNameArn', byName.eventBusArn);
output('ByNameAccount', byName.env.account);
output('ByAttributesSource', byAttributes.eventSourceName!);
byArn.grantPutEventsTo(role);
byName.archive('ImportedArchive', {eventPattern: {source: ['a']}});
new events.Rule(stack, 'Rule', {eventBus: byName, eventPattern: {source: ['a']}});
new events.Rule(stack, 'OwnRule', {eventBus: plain, eventPattern: {source: ['a']}});
app.synth();
