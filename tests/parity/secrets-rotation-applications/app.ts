// SPDX-License-Identifier: Apache-2.0
// Rotation of secrets by all the applications that AWS publishes, and one that is not known.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Applications');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['eu-west-1a', 'eu-west-1b'], privateSubnetIds: ['subnet-1', 'subnet-2'], vpcId: 'vpc-1',
});
const group = new ec2.SecurityGroup(stack, 'Database', {vpc});
const target = new ec2.Connections({defaultPort: ec2.Port.tcp(5432), securityGroups: [group]});
const key = new kms.Key(stack, 'Key');
const master = new secretsmanager.Secret(stack, 'Master', {encryptionKey: key});

const all = new secretsmanager.Secret(stack, 'Secret', {encryptionKey: key});
new secretsmanager.SecretRotation(stack, 'AllProperties', {
  application: secretsmanager.SecretRotationApplication.POSTGRES_ROTATION_MULTI_USER,
  automaticallyAfter: Duration.days(5),
  endpoint: {vpcEndpointId: 'vpce-1'} as ec2.IInterfaceVpcEndpoint,
  excludeCharacters: '"@',
  masterSecret: master,
  rotateImmediatelyOnUpdate: false,
  secret: all,
  securityGroup: new ec2.SecurityGroup(stack, 'Group', {vpc}),
  target,
  vpc,
  vpcSubnets: {subnets: [vpc.privateSubnets[0]]},
});
const own = new secretsmanager.SecretRotationApplication('OwnRotation', '1.2.3', {
  additionalSemanticVersions: {'aws-cn': '1.2.4', 'aws-us-gov': '1.2.5'}, isMultiUser: true,
});
const rotate = (id: string, application: secretsmanager.SecretRotationApplication) =>
  new secretsmanager.SecretRotation(stack, id, {
    application,
    masterSecret: application.isMultiUser ? master : undefined,
    secret: new secretsmanager.Secret(stack, `${id}Secret`),
    target,
    vpc,
  });
rotate('Own', own);
rotate('Db2RotationMultiUser', secretsmanager.SecretRotationApplication.DB2_ROTATION_MULTI_USER);
rotate('Db2RotationSingleUser', secretsmanager.SecretRotationApplication.DB2_ROTATION_SINGLE_USER);
rotate('MariadbRotationMultiUser', secretsmanager.SecretRotationApplication.MARIADB_ROTATION_MULTI_USER);
rotate('MariadbRotationSingleUser', secretsmanager.SecretRotationApplication.MARIADB_ROTATION_SINGLE_USER);
rotate('MongodbRotationMultiUser', secretsmanager.SecretRotationApplication.MONGODB_ROTATION_MULTI_USER);
rotate('MongodbRotationSingleUser', secretsmanager.SecretRotationApplication.MONGODB_ROTATION_SINGLE_USER);
rotate('MysqlRotationMultiUser', secretsmanager.SecretRotationApplication.MYSQL_ROTATION_MULTI_USER);
rotate('MysqlRotationSingleUser', secretsmanager.SecretRotationApplication.MYSQL_ROTATION_SINGLE_USER);
rotate('OracleRotationMultiUser', secretsmanager.SecretRotationApplication.ORACLE_ROTATION_MULTI_USER);
rotate('OracleRotationSingleUser', secretsmanager.SecretRotationApplication.ORACLE_ROTATION_SINGLE_USER);
rotate('PostgresRotationMultiUser', secretsmanager.SecretRotationApplication.POSTGRES_ROTATION_MULTI_USER);
rotate('PostgresRotationSingleUser', secretsmanager.SecretRotationApplication.POSTGRES_ROTATION_SINGLE_USER);
rotate('RedshiftRotationMultiUser', secretsmanager.SecretRotationApplication.REDSHIFT_ROTATION_MULTI_USER);
rotate('RedshiftRotationSingleUser', secretsmanager.SecretRotationApplication.REDSHIFT_ROTATION_SINGLE_USER);
rotate('SqlserverRotationMultiUser', secretsmanager.SecretRotationApplication.SQLSERVER_ROTATION_MULTI_USER);
rotate('SqlserverRotationSingleUser', secretsmanager.SecretRotationApplication.SQLSERVER_ROTATION_SINGLE_USER);
app.synth();
