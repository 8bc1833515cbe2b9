// SPDX-License-Identifier: Apache-2.0
// Tables with all properties, their indexes, scaling, grants, metrics and imports.
import {App, CfnParameter, Duration, Fn, PhysicalName, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Tables', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const pk = {name: 'pk', type: dynamodb.AttributeType.STRING};
const sk = {name: 'sk', type: dynamodb.AttributeType.NUMBER};
const plain = new dynamodb.Table(stack, 'Plain', {partitionKey: pk});
const stream = new kinesis.Stream(stack, 'Stream');
const full = new dynamodb.Table(stack, 'Full', {
  contributorInsightsSpecification: {enabled: true, mode: dynamodb.ContributorInsightsMode.THROTTLED_KEYS},
  deletionProtection: true,
  encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
  kinesisPrecisionTimestamp: dynamodb.ApproximateCreationDateTimePrecision.MILLISECOND,
  kinesisStream: stream,
  partitionKey: pk,
  pointInTimeRecoverySpecification: {pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7},
  readCapacity: 10,
  removalPolicy: RemovalPolicy.DESTROY,
  sortKey: sk,
  stream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
  tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS,
  tableName: 'full',
  timeToLiveAttribute: 'expires',
  warmThroughput: {readUnitsPerSecond: 13000, writeUnitsPerSecond: 5000},
  writeCapacity: 20,
});
const bucket = new s3.CfnBucket(stack, 'Bucket');
const from = s3.Bucket.fromBucketName(stack, 'From', bucket.ref);
const demand = new dynamodb.Table(stack, 'Demand', {
  billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
  contributorInsightsEnabled: true,
  encryption: dynamodb.TableEncryption.AWS_MANAGED,
  importSource: {
    bucket: from,
    bucketOwner: '222222222222',
    compressionType: dynamodb.InputCompressionType.GZIP,
    inputFormat: dynamodb.InputFormat.csv({delimiter: ';', headerList: ['pk', 'a']}),
    keyPrefix: 'items/',
  },
  maxReadRequestUnits: 100,
  maxWriteRequestUnits: 50,
  partitionKey: pk,
  pointInTimeRecovery: true,
});
const key = new kms.Key(stack, 'Key');
const keyed = new dynamodb.Table(stack, 'Keyed', {
  encryptionKey: key,
  importSource: {bucket: from, inputFormat: dynamodb.InputFormat.dynamoDBJson()},
  partitionKey: {name: 'id', type: dynamodb.AttributeType.BINARY},
  resourcePolicy: new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      actions: ['dynamodb:GetItem'], principals: [new iam.AccountPrincipal('333333333333')], resources: ['*'],
    })],
  }),
});
new dynamodb.Table(stack, 'Owned', {
  encryption: dynamodb.TableEncryption.DEFAULT,
  importSource: {bucket: from, inputFormat: dynamodb.InputFormat.ion()},
  maxReadRequestUnits: 5,
  partitionKey: pk,
});
const number = new CfnParameter(stack, 'Number', {type: 'Number'});
new dynamodb.Table(stack, 'Tokens', {
  partitionKey: pk,
  readCapacity: number.valueAsNumber,
  tableName: Fn.importValue('name'),
});

full.grantReadData(role);
full.addGlobalSecondaryIndex({
  contributorInsightsEnabled: false,
  indexName: 'global',
  partitionKey: {name: 'other', type: dynamodb.AttributeType.STRING},
  readCapacity: 3,
  sortKey: sk,
  warmThroughput: {readUnitsPerSecond: 12000},
  writeCapacity: 4,
});
full.addGlobalSecondaryIndex({
  contributorInsightsSpecification: {enabled: true},
  indexName: 'many',
  nonKeyAttributes: ['c', 'd'],
  partitionKeys: [{name: 'a', type: dynamodb.AttributeType.STRING}, {name: 'b', type: dynamodb.AttributeType.NUMBER}],
  projectionType: dynamodb.ProjectionType.INCLUDE,
  sortKeys: [sk, {name: 'e', type: dynamodb.AttributeType.BINARY}],
});
full.addLocalSecondaryIndex({
  indexName: 'local',
  projectionType: dynamodb.ProjectionType.KEYS_ONLY,
  sortKey: {name: 'local', type: dynamodb.AttributeType.STRING},
});
demand.addGlobalSecondaryIndex({
  indexName: 'limited',
  maxReadRequestUnits: 10,
  maxWriteRequestUnits: 20,
  partitionKey: {name: 'g', type: dynamodb.AttributeType.STRING},
});

const reads = full.autoScaleReadCapacity({maxCapacity: 50, minCapacity: 5});
reads.scaleOnUtilization({
  disableScaleIn: false,
  policyName: 'reads',
  scaleInCooldown: Duration.seconds(10),
  scaleOutCooldown: Duration.seconds(20),
  targetUtilizationPercent: 75,
});
reads.scaleOnSchedule('Night', {maxCapacity: 10, schedule: appscaling.Schedule.cron({hour: '22', minute: '0'})});
full.autoScaleWriteCapacity({maxCapacity: 5, minCapacity: 1}).scaleOnUtilization({targetUtilizationPercent: 60});
full.autoScaleGlobalSecondaryIndexReadCapacity('global', {maxCapacity: 9, minCapacity: 1});
full.autoScaleGlobalSecondaryIndexWriteCapacity('global', {maxCapacity: 9, minCapacity: 1})
  .scaleOnUtilization({targetUtilizationPercent: 50});

plain.grantWriteData(role);
plain.grant(role, 'dynamodb:TagResource');
full.grantReadWriteData(role);
full.grantStreamRead(role);
full.grantStream(role, 'dynamodb:DescribeStream');
full.grantTableListStreams(role);
full.streamGrants.list(role);
keyed.grantFullAccess(role);
keyed.grants.writeData(role);
keyed.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['dynamodb:PutItem'], principals: [new iam.AccountPrincipal('333333333333')], resources: ['*'],
}));
demand.grantReadData(new iam.AccountPrincipal('222222222222'));
plain.grant(new iam.ServicePrincipal('glue.amazonaws.com'), 'dynamodb:ExportTableToPointInTime');
dynamodb.Table.grantListStreams(role);
new dynamodb.TableGrants({hasIndex: true, regions: ['us-east-1'], table: plain}).readData(role);

const l1 = new dynamodb.CfnTable(stack, 'L1', {
  attributeDefinitions: [{attributeName: 'pk', attributeType: 'S'}],
  keySchema: [{attributeName: 'pk', keyType: 'HASH'}],
  sseSpecification: {kmsMasterKeyId: key.keyArn, sseEnabled: true, sseType: 'KMS'},
});
dynamodb.TableGrants.fromTable(l1, ['us-east-1'], true).writeData(role);
dynamodb.TableGrants.fromTable(l1).readData(new iam.AccountPrincipal('222222222222'));
full.grants.multiAccountReplicationTo('arn:aws:dynamodb:us-east-1:222222222222:table/full');
full.grants.multiAccountReplicationFrom('arn:aws:dynamodb:us-east-2:333333333333:table/full');

const byArn = dynamodb.Table.fromTableArn(stack, 'ByArn', 'arn:aws:dynamodb:us-east-1:222222222222:table/there');
byArn.grantReadData(role);
const byName = dynamodb.Table.fromTableName(stack, 'ByName', 'named');
byName.grantWriteData(role);
const all = dynamodb.Table.fromTableAttributes(stack, 'All', {
  encryptionKey: key,
  globalIndexes: ['g'],
  tableArn: Fn.importValue('table-arn'),
  tableStreamArn: Fn.importValue('stream-arn'),
});
all.grantReadWriteData(role);
all.grantStreamRead(role);
const indexed = dynamodb.Table.fromTableAttributes(stack, 'Indexed', {grantIndexPermissions: true, tableName: 'i'});
indexed.grantFullAccess(role);

const metrics: [string, cloudwatch.IMetric][] = [
  ['Own', plain.metric('Own', {statistic: 'p99'})],
  ['Conditional', plain.metricConditionalCheckFailedRequests()],
  ['Reads', plain.metricConsumedReadCapacityUnits({period: Duration.minutes(1)})],
  ['Writes', plain.metricConsumedWriteCapacityUnits()],
  ['Latency', plain.metricSuccessfulRequestLatency({dimensionsMap: {Operation: dynamodb.Operation.GET_ITEM}})],
  ['System', plain.metricSystemErrors({dimensionsMap: {Operation: dynamodb.Operation.SCAN}})],
  ['Throttled', plain.metricThrottledRequests()],
  ['Puts', plain.metricThrottledRequestsForOperation(dynamodb.Operation.PUT_ITEM)],
  ['User', plain.metricUserErrors()],
  ['Some', plain.metricThrottledRequestsForOperations({
    operations: [dynamodb.Operation.PUT_ITEM, dynamodb.Operation.QUERY], period: Duration.minutes(2),
  })],
  ['Two', plain.metricSystemErrorsForOperations({
    operations: [dynamodb.Operation.BATCH_GET_ITEM, dynamodb.Operation.GET_ITEM],
  })],
];
for (const [id, metric] of metrics)
  new cloudwatch.Alarm(stack, `Alarm${id}`, {evaluationPeriods: 1, metric, threshold: 1});
stack.addMetadata('Tables', {
  arns: [plain.tableArn, byArn.tableArn, byName.tableArn],
  keys: [full.schema().sortKey?.name, full.schema('local').sortKey?.name, full.schemaV2('many').partitionKeys[1].name],
  names: [plain.tableName, byArn.tableName, all.tableName, full.tableRef.tableName],
  stream: [full.tableStreamArn, plain.tableStreamArn === undefined],
});

const home = new Stack(app, 'Home', {env: {account: '111111111111', region: 'us-east-1'}});
const named = new dynamodb.Table(home, 'Named', {partitionKey: pk, tableName: PhysicalName.GENERATE_IF_NEEDED});
named.grantReadData(role);
app.synth();
