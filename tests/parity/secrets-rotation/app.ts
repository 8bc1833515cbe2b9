// SPDX-License-Identifier: Apache-2.0
// Rotation of secrets, by functions of one's own and by those that Secrets Manager makes.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Rotation', {env: {account: '111111111111', region: 'eu-west-1'}});
const key = new kms.Key(stack, 'Key');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['eu-west-1a', 'eu-west-1b'], privateSubnetIds: ['subnet-1', 'subnet-2'], vpcId: 'vpc-1',
});
const rotator = new lambda.Function(stack, 'Rotator', {
  code: lambda.Code.fromInline('exports.handler = async () => {};'),
  handler: 'index.handler',
  runtime: lambda.Runtime.NODEJS_22_X,
});
const existing = lambda.Function.fromFunctionName(stack, 'Existing', 'rotator');

const byFunction = new secretsmanager.Secret(stack, 'ByFunction');
byFunction.addRotationSchedule('Schedule', {rotationLambda: rotator});
const all = new secretsmanager.Secret(stack, 'All', {encryptionKey: key});
all.addRotationSchedule('Schedule', {
  automaticallyAfter: Duration.hours(4), rotateImmediatelyOnUpdate: false, rotationLambda: rotator,
});
const imported = secretsmanager.Secret.fromSecretNameV2(stack, 'Imported', 'imported');
new secretsmanager.RotationSchedule(stack, 'ImportedSchedule', {
  automaticallyAfter: Duration.days(1000), rotationLambda: rotator, secret: imported,
});
const byExisting = new secretsmanager.Secret(stack, 'ByExisting');
new secretsmanager.RotationSchedule(stack, 'ExistingSchedule', {
  automaticallyAfter: Duration.days(0), rotationLambda: existing, secret: byExisting,
});

const master = new secretsmanager.Secret(stack, 'Master', {encryptionKey: key});
const partialMaster = secretsmanager.Secret.fromSecretNameV2(stack, 'PartialMaster', 'master');
const hosted = secretsmanager.HostedRotation.postgreSqlSingleUser({
  excludeCharacters: '"@',
  functionName: 'rotates-postgres',
  vpc,
  vpcSubnets: {subnets: [vpc.privateSubnets[1]]},
});
const inVpc = new secretsmanager.Secret(stack, 'InVpc', {
  encryptionKey: key, generateSecretString: {excludeCharacters: 'abc'},
});
inVpc.addRotationSchedule('Schedule', {automaticallyAfter: Duration.days(7), hostedRotation: hosted});
hosted.connections.allowToAnyIpv4(ec2.Port.tcp(5432));
const groups = [
  new ec2.SecurityGroup(stack, 'Group1', {vpc}),
  ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group2', 'sg-0123456789abcdef0'),
];
const grouped = new secretsmanager.Secret(stack, 'Grouped');
grouped.addRotationSchedule('Schedule', {
  hostedRotation: secretsmanager.HostedRotation.mysqlMultiUser({masterSecret: master, securityGroups: groups, vpc}),
});

const rotate = (id: string, hostedRotation: secretsmanager.HostedRotation) => {
  const secret = new secretsmanager.Secret(stack, id, {generateSecretString: {excludeCharacters: `not-${id}`}});
  new secretsmanager.RotationSchedule(stack, `${id}Schedule`, {hostedRotation, secret});
};
rotate('MariadbSingle', secretsmanager.HostedRotation.mariaDbSingleUser());
rotate('MariadbMulti', secretsmanager.HostedRotation.mariaDbMultiUser({masterSecret: partialMaster}));
rotate('MongodbSingle', secretsmanager.HostedRotation.mongoDbSingleUser());
rotate('MongodbMulti', secretsmanager.HostedRotation.mongoDbMultiUser({masterSecret: partialMaster}));
rotate('MysqlSingle', secretsmanager.HostedRotation.mysqlSingleUser());
rotate('MysqlMulti', secretsmanager.HostedRotation.mysqlMultiUser({masterSecret: master}));
rotate('OracleSingle', secretsmanager.HostedRotation.oracleSingleUser());
rotate('OracleMulti', secretsmanager.HostedRotation.oracleMultiUser({masterSecret: partialMaster}));
rotate('PostgresqlSingle', secretsmanager.HostedRotation.postgreSqlSingleUser());
rotate('PostgresqlMulti', secretsmanager.HostedRotation.postgreSqlMultiUser({masterSecret: partialMaster}));
rotate('RedshiftSingle', secretsmanager.HostedRotation.redshiftSingleUser());
rotate('RedshiftMulti', secretsmanager.HostedRotation.redshiftMultiUser({masterSecret: partialMaster}));
rotate('SqlserverSingle', secretsmanager.HostedRotation.sqlServerSingleUser());
rotate('SqlserverMulti', secretsmanager.HostedRotation.sqlServerMultiUser({masterSecret: partialMaster}));
stack.addMetadata('Types', {
  master: secretsmanager.HostedRotationType.ORACLE_MULTI_USER.isMultiUser,
  name: secretsmanager.HostedRotationType.SQLSERVER_SINGLE_USER.name,
});
app.synth();
